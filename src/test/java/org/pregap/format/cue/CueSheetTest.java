package org.pregap.format.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.io.FormatException;
import org.pregap.testing.Damage;
import org.pregap.testing.ForAll;
import org.pregap.time.CdFrames;

class CueSheetTest {
    private static final String EXAMPLE = String.join(
                    "\r\n",
                    "REM GENRE \"Jazz\"",
                    "REM DATE \"2026-07-01\"",
                    "CATALOG 4006381333931",
                    "TITLE \"Ann\u00e9es 'lumi\u00e8re'\"",
                    "PERFORMER \"Ann\"",
                    "FILE \"Ann\u00e9es 'lumi\u00e8re'.wav\" WAVE",
                    "  TRACK 01 AUDIO",
                    "    TITLE \"Tide\"",
                    "    SONGWRITER \"Bo\"",
                    "    REM COMPOSER \"Bo\"",
                    "    FLAGS DCP PRE",
                    "    ISRC AA6Q72600001",
                    "    INDEX 00 00:00:00",
                    "    INDEX 01 00:02:10",
                    "    INDEX 02 00:04:74",
                    "  TRACK 02 AUDIO",
                    "    INDEX 01 101:59:74")
            + "\r\n";

    @Test
    void aSheetIsTheseLines() {
        assertThat(new String(CueWriter.write(example()), StandardCharsets.UTF_8))
                .isEqualTo(EXAMPLE);
    }

    @Test
    void itsFirstByteIsItsFirstCommand() {
        assertThat(CueWriter.write(example())).startsWith('R', 'E', 'M');
    }

    @Test
    void theseLinesAreThatSheet() throws FormatException {
        assertThat(read(EXAMPLE)).isEqualTo(example());
        String typed =
                EXAMPLE.replace("\r\n", "\n").replace("  ", "\t").replace("TITLE", "title") + "\n\nREM a b c d\n";
        assertThat(read(typed)).isEqualTo(example());
    }

    @Test
    void everySheetIsReadAsItWasWritten() {
        ForAll.forAll(CueSheetTest::random, sheet -> assertThat(CueReader.read("sheet", CueWriter.write(sheet)))
                .isEqualTo(sheet));
    }

    @Test
    void damagedSheetsAreReadOrRefused() {
        byte[] good = EXAMPLE.getBytes(StandardCharsets.UTF_8);
        ForAll.forAll(random -> Damage.mutate(good, random), bytes -> {
            try {
                assertThat(CueReader.read("sheet", bytes).tracks()).isNotEmpty();
            } catch (FormatException refused) {
                assertThat(refused).hasMessageStartingWith("sheet");
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  TRACK 02 AUDIO'      | '  TRACK 03 AUDIO'         | line 16: counts track 3",
                "'  TRACK 02 AUDIO'      | '  TRACK 02 MODE1/2352'    | line 16: begins a track",
                "INDEX 02 00:04:74       | INDEX 02 00:04:75          | line 15: has a time with 75 CD frames",
                "INDEX 02 00:04:74       | INDEX 02 00:60:00          | line 15: has an index point without",
                "INDEX 02                | INDEX 01                   | line 15: repeats an index point",
                "INDEX 01 101:59:74      | REM nothing                | line 18: ends, and track 2 has no INDEX 01",
                "INDEX 00 00:00:00       | PREGAP 00:02:00            | line 13: has PREGAP",
                "ISRC AA6Q72600001       | ISRC AA6Q7260001           | line 12: has 'AA6Q7260001', which is not an ISRC",
                "CATALOG 4006381333931   | CATALOG 400638133393       | line 3: has '400638133393'",
                "WAVE                    | MP3                        | line 6: names a file of kind MP3",
                "'PERFORMER \"Ann\"'     | 'PERFORMER \"Ann'          | line 5: has a quotation mark",
                "'PERFORMER \"Ann\"'     | 'PERFORMER Ann Lee'        | line 5: has 2 values",
                "'PERFORMER \"Ann\"'     | 'TITLE \"Ann\"'            | line 5: says TITLE twice",
                "REM GENRE               | FLAGS                      | line 1: speaks of a track",
            })
    void whatIsNoSheetIsRefusedWithItsLine(String good, String bad, String reason) {
        assertThat(EXAMPLE).contains(good);
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> read(EXAMPLE.replace(good, bad)))
                .withMessageContaining(reason);
    }

    @Test
    void whatIsNotInUtf8IsRefused() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> CueReader.read("sheet", EXAMPLE.getBytes(StandardCharsets.ISO_8859_1)))
                .withMessageContaining("UTF-8");
    }

    @Test
    void textsAreMadeSuchAsASheetHolds() {
        assertThat(CueText.plain(" Say \"no\"\r\nmore\t")).isEqualTo("Say 'no' more");
        assertThat(CueText.plain("\u00c9t\u00e9 \u6f6e \ud83c\udfb5")).isEqualTo("\u00c9t\u00e9 \u6f6e \ud83c\udfb5");
    }

    @Test
    void whatASheetCannotHoldIsNotWritten() {
        CueSheet good = example();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CueWriter.write(
                        new CueSheet(good.catalogue(), good.texts(), "a\"b.wav", good.kind(), good.tracks())));
        var track = new CueTrack(100, CueTexts.NONE, List.of(), "", new TreeMap<>(Map.of(1, CdFrames.ZERO)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CueWriter.write(new CueSheet("", CueTexts.NONE, "a.wav", CueSheet.Kind.WAVE, List.of(track))));
    }

    private static CueSheet read(String text) throws FormatException {
        return CueReader.read("sheet", text.getBytes(StandardCharsets.UTF_8));
    }

    private static CueSheet example() {
        var first = new TreeMap<Integer, CdFrames>();
        first.put(0, CdFrames.ZERO);
        first.put(1, new CdFrames(160));
        first.put(2, new CdFrames(374));
        var second = new TreeMap<>(Map.of(1, new CdFrames((101 * 60 + 59) * 75 + 74)));
        var disc = new LinkedHashMap<String, String>();
        disc.put("GENRE", "Jazz");
        disc.put("DATE", "2026-07-01");
        String title = "Ann\u00e9es 'lumi\u00e8re'";
        return new CueSheet(
                "4006381333931",
                new CueTexts(title, "Ann", "", disc),
                title + ".wav",
                CueSheet.Kind.WAVE,
                List.of(
                        new CueTrack(
                                1,
                                new CueTexts("Tide", "", "Bo", Map.of("COMPOSER", "Bo")),
                                List.of("DCP", "PRE"),
                                "AA6Q72600001",
                                first),
                        new CueTrack(2, CueTexts.NONE, List.of(), "", second)));
    }

    private static CueSheet random(SplittableRandom random) {
        List<CueTrack> tracks = new ArrayList<>();
        int count = 1 + random.nextInt(99);
        for (int number = 1; number <= count; number++) {
            var indexes = new TreeMap<Integer, CdFrames>();
            for (int index = random.nextInt(2); index <= 1 + random.nextInt(3); index++) {
                indexes.put(index, new CdFrames(random.nextInt(500_000)));
            }
            indexes.putIfAbsent(1, CdFrames.ZERO);
            List<String> flags = random.nextBoolean() ? List.of("4CH", "SCMS") : List.of();
            tracks.add(new CueTrack(number, texts(random), flags, random.nextBoolean() ? "AA6Q72600001" : "", indexes));
        }
        CueSheet.Kind kind = random.nextBoolean() ? CueSheet.Kind.WAVE : CueSheet.Kind.BINARY;
        return new CueSheet("4006381333931", texts(random), text(random) + ".wav", kind, tracks);
    }

    private static CueTexts texts(SplittableRandom random) {
        Map<String, String> remarks =
                random.nextBoolean() ? Map.of("MESSAGE", CueText.plain("a " + text(random))) : Map.of();
        return new CueTexts(text(random), text(random), text(random), remarks);
    }

    private static String text(SplittableRandom random) {
        int[] points = random.ints(random.nextInt(12), 0, 0xD7FF).toArray();
        return CueText.plain(new String(points, 0, points.length));
    }
}
