package org.pregap.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.io.FormatException;

/** Every kind of mistake in an album file, with the sentence it earns. */
class AlbumMistakesTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final String RIGHT = """
            {"format": "pregap-album", "version": 1, "sampleRate": 44100, "languages": ["en"], "gainDb": 0.5,
             "tracks": [
              {"join": {"kind": "butt"}, "clips": [{"source": "a.wav"}]},
              {"join": {"kind": "pause", "cdFrames": 150}, "isrc": "AA6Q72600001", "indexesCdFrames": [75, 150],
               "flags": ["DCP"], "clips": [{"source": "a.wav", "range": {"startSample": 0, "endSample": 500}}]}],
             "sources": {"a.wav": {"sha256": "DIGEST", "sampleRate": 44100, "channels": 2, "bits": 16,
                                   "effectiveBits": 16, "samples": 1000}}}
            """.replace("DIGEST", DIGEST);

    @Test
    void withoutAMistakeItIsRead() throws FormatException {
        assertThat(AlbumFile.parse("a.pregap", RIGHT.getBytes(UTF_8), Path.of("/m"))
                        .tracks())
                .hasSize(2);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            "version": 1 | "version": 4 | a.pregap: was written by a newer Pregap (version 4); this one reads up to 3
            "version": 1 | "version": 0 | a.pregap, version: must be from 1 to 9223372036854775807, not 0
            "version": 1, | | a.pregap: 'version' is missing
            pregap-album | other | a.pregap: is no album file: it does not say "format": "pregap-album"
            "gainDb" | "gianDb" | a.pregap, gianDb: there is no such key here; there are format, version, sampleRate, languages, texts, upc, masterId, catalogueNumber, label, date, copyright, cover, notes, discId, genre, closedInformation, characterCodes, gainDb, mastering, firstPauseCdFrames, hidden, tracks, tailCdFrames, sources
            "isrc" | "isrcs" | a.pregap, tracks[1].isrcs: there is no such key here; there are texts, isrc, flags, join, headSpaceCdFrames, clips, indexesCdFrames, gainDb, matchOffsetDb
            "sampleRate": 44100, "languages" | "languages" | a.pregap: 'sampleRate' is missing
            "sampleRate": 44100, "languages" | "sampleRate": 32000, "languages" | a.pregap, sampleRate: an album cannot have 32 kHz; it can have 44.1, 48, 88.2, 96, 176.4 or 192 kHz
            ["en"] | [] | a.pregap, languages: an album has 1 to 8 languages, not 0
            ["en"] | ["en", "en"] | a.pregap, languages: a language is named twice
            ["en"] | ["en", "xx"] | a.pregap, languages[1]: 'xx' is no language that CD-Text knows; write for example en, de or ja
            ["en"] | "en" | a.pregap, languages: a list is wanted, not a text
            "gainDb": 0.5 | "texts": {"xx": {}} | a.pregap, texts.xx: 'xx' is no language that CD-Text knows; write for example en, de or ja
            "gainDb": 0.5 | "texts": {"en": {"titel": "A"}} | a.pregap, texts.en.titel: there is no such key here; there are title, performer, songwriter, composer, arranger, message
            "gainDb": 0.5 | "texts": {"en": {"title": 7}} | a.pregap, texts.en.title: a text is wanted, not 7
            "gainDb": 0.5 | "texts": {"en": {"title": "\\ud83c"}} | a.pregap, texts.en.title: half of a surrogate pair is no character
            "gainDb": 0.5 | "texts": [] | a.pregap, texts: an object is wanted, not a list
            "gainDb": 0.5 | "gainDb": 61 | a.pregap, gainDb: 61 dB is outside -120 to +60 dB
            "gainDb": 0.5 | "gainDb": 0.0005 | a.pregap, gainDb: 0.0005 dB is finer than 0.001 dB
            "gainDb": 0.5 | "gainDb": 1e999999999 | a.pregap, gainDb: a gain lies between -120 and +60 dB, in steps of 0.001 dB
            "gainDb": 0.5 | "gainDb": null | a.pregap, gainDb: a number is wanted, not null
            "gainDb": 0.5 | "upc": "4006381333932" | a.pregap, upc: the check digit of UPC/EAN 4006381333932 is wrong: the last digit should be 1, or another digit was mistyped
            "gainDb": 0.5 | "upc": "40" | a.pregap, upc: '40' is no UPC/EAN: 12 or 13 digits are wanted
            "gainDb": 0.5 | "date": "31.3.2026" | a.pregap, date: '31.3.2026' is no date; write for example 2026-03-31
            "gainDb": 0.5 | "date": "2026-02-30" | a.pregap, date: there is no day 2026-02-30
            "gainDb": 0.5 | "tailCdFrames": -1 | a.pregap, tailCdFrames: must be from 0 to 10000000, not -1
            "gainDb": 0.5 | "tailCdFrames": 99999999999999999999 | a.pregap, tailCdFrames: must be from 0 to 10000000, not 99999999999999999999
            "gainDb": 0.5 | "tailCdFrames": 1.5 | a.pregap, tailCdFrames: a whole number is wanted, not a decimal number
            "gainDb": 0.5 | "mastering": {"dialect": "x"} | a.pregap, mastering.dialect: there is no such key here; there are ddpDialect, dither
            "gainDb": 0.5 | "mastering": {"dither": "x"} | a.pregap, mastering.dither: 'x' is no dither; there are none, tpdf, tpdf-hp, modified-e, lipshitz, wannamaker-9, improved-e, low-shibata, shibata
            "gainDb": 0.5 | "gainDb": 0.5, "gainDb": 1 | a.pregap, line 1, column 107: Duplicate field 'gainDb'
            "butt" | "but" | a.pregap, tracks[0].join.kind: 'but' is no join; write pause, butt or crossfade
            "butt" | "pause" | a.pregap, tracks[0].join: 'cdFrames' is missing
            "butt" | "butt", "cdFrames": 1 | a.pregap, tracks[0].join.cdFrames: there is no such key here; there are kind, countdownCdFrames
            "butt" | "butt", "countdownCdFrames": 0 | a.pregap, tracks[0].join.countdownCdFrames: must be from 1 to 10000000, not 0
            "butt" | "crossfade", "overlapSamples": 0, "outgoing": {"samples": 0}, "incoming": {"samples": 0} | a.pregap, tracks[0].join: a crossfade overlaps by at least one sample
            "butt" | "crossfade", "overlapSamples": 5, "outgoing": {"samples": 6}, "incoming": {"samples": 0} | a.pregap, tracks[0].join: a crossfade's curves are no longer than its overlap
            "butt" | "crossfade", "overlapSamples": 5, "outgoing": {"samples": 5, "law": "log"}, "incoming": {"samples": 0} | a.pregap, tracks[0].join.outgoing.law: 'log' is no fade law; write linear, equal-power, raised-cosine, logarithmic, exponential or tension:K with K from -10 to 10, such as tension:-3.5
            "butt" | "crossfade", "overlapSamples": 5, "outgoing": {"samples": 5}, "incoming": {"samples": 0}, "mark": "top" | a.pregap, tracks[0].join.mark: 'top' is no place of a mark; write start, middle or end
            AA6Q72600001 | AA-6Q7-26-00001 | a.pregap, tracks[1].isrc: 'AA-6Q7-26-00001' is not an ISRC: two letters, three letters or digits, seven digits, such as AA6Q72600001
            [75, 150] | [75, 75] | a.pregap, tracks[1].indexesCdFrames[1]: index points ascend; 75 does not lie after 75
            [75, 150] | [75, "150"] | a.pregap, tracks[1].indexesCdFrames[1]: a whole number is wanted, not a text
            ["DCP"] | ["DCP", "DCP"] | a.pregap, tracks[1].flags[1]: DCP is named twice
            ["DCP"] | ["DCP PRE"] | a.pregap, tracks[1].flags[0]: 'DCP PRE' is no track flag; there are DCP, PRE, 4CH and SCMS
            ["DCP"] | ["XYZ"] | a.pregap, tracks[1].flags[0]: 'XYZ' is no track flag; there are DCP, PRE, 4CH and SCMS
            [{"source": "a.wav"}] | [] | a.pregap, tracks[0].clips: a track has at least one clip
            {"source": "a.wav"}] | {"source": "b.wav"}] | a.pregap, tracks[0].clips[0].source: 'b.wav' is not in the table of sources
            {"source": "a.wav"}] | {}] | a.pregap, tracks[0].clips[0]: 'source' is missing
            {"source": "a.wav"}] | {"source": "a.wav", "offsetSamples": 68719476736}] | a.pregap, tracks[0].clips[0]: ends more than 68719476736 samples after the start of its track
            "endSample": 500 | "endSample": 1001 | a.pregap, tracks[1].clips[0].range.endSample: must be from 1 to 1000, not 1001
            "startSample": 0 | "startSample": 500 | a.pregap, tracks[1].clips[0].range: a range ends after its start, not at 500 after 500
            "bits": 16 | "bits": 65 | a.pregap, sources["a.wav"].bits: must be from 1 to 64, not 65
            "bits": 16 | "bits": 16, "float": 1 | a.pregap, sources["a.wav"].float: true or false is wanted, not 1
            "sha256": "0 | "sha256": "G | a.pregap, sources["a.wav"].sha256: not a SHA-256 digest: G123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            "samples": 1000 | "samples": 0 | a.pregap, sources["a.wav"].samples: must be from 1 to 68719476736, not 0
            "a.wav": { | "./../../a.wav": { | a.pregap, sources["./../../a.wav"]: leads above the root of the file system
            "a.wav": { | "": { | a.pregap, sources[""]: is no path of a file
            "samples": 1000}}} | "samples": 1000}}} {} | a.pregap, line 7, column 64: something follows after the end of the JSON
            "butt"} | "butt",} | a.pregap, line 3, column 28: Unexpected character ('}' (code 125)): was expecting double-quote to start field name
            "samples": 1000}}} | "samples": 1000}} | a.pregap, line 8, column 1: Unexpected end-of-input: expected close marker for Object (start marker at line 1, column 1)
            """)
    void eachMistakeIsNamedWithItsPlace(String right, String wrong, String message) {
        assertThat(RIGHT).contains(right);
        String written = RIGHT.replace(right, wrong == null ? "" : wrong);
        assertThat(refusal(written.getBytes(UTF_8))).hasMessage(message);
    }

    @Test
    void aFileDescribedTwiceIsAnError() {
        String entry = RIGHT.substring(RIGHT.indexOf("\"a.wav\": {"), RIGHT.lastIndexOf("}}"));
        String twice = RIGHT.replace("}}}", "}, " + entry.replace("a.wav", "b/../a.wav") + "}}");
        assertThat(refusal(twice.getBytes(UTF_8)))
                .hasMessage("a.pregap, sources[\"b/../a.wav\"]: the same file is described twice");
    }

    @Test
    void otherThanUtf8IsAnError() {
        byte[] bytes = RIGHT.getBytes(UTF_8);
        bytes[20] = (byte) 0xFC;
        assertThat(refusal(bytes)).hasMessage("a.pregap, byte 20: is not UTF-8, so this is no album file");
    }

    @Test
    void aCutCharacterAtTheEndIsAnError() {
        assertThat(refusal(new byte[] {'{', '}', (byte) 0xC3}))
                .hasMessage("a.pregap, byte 2: is not UTF-8, so this is no album file");
    }

    @ParameterizedTest
    @CsvSource({"'', is empty; JSON is wanted", "'  ', is empty; JSON is wanted"})
    void anEmptyFileIsAnError(String text, String reason) {
        assertThat(refusal(text.getBytes(UTF_8))).hasMessage("a.pregap: " + reason);
    }

    @ParameterizedTest
    @CsvSource({"[]", "7", "null", "'\"pregap-album\"'"})
    void whatIsNoObjectIsNoAlbum(String text) {
        assertThat(refusal(text.getBytes(UTF_8)))
                .hasMessage("a.pregap: is no album file: it does not say \"format\": \"pregap-album\"");
    }

    @Test
    void nestingIsBounded() {
        assertThat(refusal("[".repeat(1_000_000).getBytes(UTF_8))).hasMessageContaining("nesting depth (33)");
    }

    @Test
    void theNumberOfValuesIsBounded() {
        assertThat(refusal(("[" + "0,".repeat(1_200_000) + "0]").getBytes(UTF_8)))
                .hasMessageContaining("Token count (1000001)");
    }

    @Test
    void digitsAreBounded() {
        assertThat(refusal("7".repeat(101).getBytes(UTF_8))).hasMessageContaining("Number value length (101)");
    }

    @Test
    void theSizeIsBounded(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.pregap"), new byte[JsonTree.LARGEST_BYTES + 2]);
        FormatException refusal = catchThrowableOfType(FormatException.class, () -> AlbumFile.load(file));
        assertThat(refusal).hasMessage(file + ": is larger than an album file may be, 16777216 bytes");
    }

    private static FormatException refusal(byte[] written) {
        FormatException refusal =
                catchThrowableOfType(FormatException.class, () -> AlbumFile.parse("a.pregap", written, Path.of("/m")));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
