package org.pregap.format.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.audio.SourceMark;
import org.pregap.audio.SourceTags;
import org.pregap.testing.Id3Bytes;
import org.pregap.testing.WavBytes;

class WaveTagsTest {
    private static final String EBU = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<ebucore:ebuCoreMain xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:ebucore=\"urn:ebu\">"
            + "<ebucore:coreMetadata><ebucore:title><dc:title>Möwen</dc:title></ebucore:title>"
            + "<ebucore:identifier formatLabel=\"ISRC\"><dc:identifier>ISRC:DEA129800001</dc:identifier>"
            + "</ebucore:identifier></ebucore:coreMetadata></ebucore:ebuCoreMain>";

    @Test
    void theCodeAndTheTitleOfBroadcastXmlAreFound() {
        SourceTags tags = tags("axml", bytes(EBU));
        assertThat(tags.isrc()).contains("DEA129800001");
        assertThat(tags.title()).contains("Möwen");
        assertThat(tags("axml", Arrays.copyOf(bytes(EBU), EBU.length() + 60))).isEqualTo(tags); // filled up with NUL
        assertThat(tags("axml", EBU.replace("UTF-8", "UTF-16LE").getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(tags);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<BWFXML><USER>ISRC: DE-A12-98-00001</USER></BWFXML>",
                "<BWFXML><NOTE>master, isrc=DEA129800001, final</NOTE></BWFXML>",
                "<BWFXML><ASWG><isrcId>DEA129800001</isrcId></ASWG></BWFXML>",
                "<a xmlns='urn:x'><ISRC> DEA129800001 </ISRC></a>",
                "<a><id type='isrc'><value>DEA129800001</value></id></a>",
                "<a><ISRC>DEA12<![CDATA[9800001]]></ISRC></a>",
                "<a><ISRC>DEA129800001</ISRC><broken",
            })
    void aCodeIsFoundByItsNameWhereverItIs(String xml) {
        assertThat(tags("iXML", bytes(xml)).isrc().map(code -> code.replace("-", "")))
                .contains("DEA129800001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><UMID>DEA129800001</UMID></a>", // nobody says that it is one
                "<a><ISRC>none</ISRC></a>",
                "<a>ISRC DEA1298000012</a>",
                "<a><!-- ISRC: DEA129800001 --></a>",
                "",
                "no xml at all",
                "\u0000\u0001",
            })
    void whatOnlyLooksLikeACodeIsNone(String xml) {
        assertThat(tags("iXML", bytes(xml))).isEqualTo(SourceTags.NONE);
    }

    /** Entities that grow, files of this machine, addresses elsewhere: a document with declarations says nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x 'ISRC:DEA129800001'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><ISRC>&x;DEA129800001</ISRC>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/none.dtd'><ISRC>DEA129800001</ISRC>",
                "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c"
                        + " '&b;&b;&b;&b;&b;&b;&b;&b;'>]><ISRC>&c;</ISRC>",
            })
    void declarationsAreNotLookedInto(String xml) {
        assertThat(tags("axml", bytes(xml))).isEqualTo(SourceTags.NONE);
    }

    @Test
    void xmlIsBounded() {
        String deep = "<a>".repeat(200_000);
        assertThat(tags("axml", bytes(deep))).isEqualTo(SourceTags.NONE);
        String longer = "<a><ISRC>DEA129800001</ISRC>" + " ".repeat(TagLimits.LONGEST_XML_BYTES) + "</a>";
        assertThat(tags("axml", bytes(longer))).isEqualTo(SourceTags.NONE);
    }

    @Test
    void aBroadcastDescriptionMayBeATitle() {
        assertThat(tags("bext", bext("Möwen", "")).title()).contains("Möwen");
        assertThat(tags("bext", bext("sSPEED=025.000-ND\r\nsTAKE=3", ""))).isEqualTo(SourceTags.NONE);
        assertThat(tags("bext", bext("ISRC DEA129800001", "")).title()).isEmpty();
        assertThat(tags("bext", bext("ISRC DEA129800001", "")).isrc()).contains("DEA129800001");
        assertThat(tags("bext", bext("", "A=PCM,F=44100,T=ISRC:DEA129800001\r\n"))
                        .isrc())
                .contains("DEA129800001");
        assertThat(tags("bext", new byte[601])).isEqualTo(SourceTags.NONE);
    }

    @Test
    void everyPlaceHasItsRankWhateverTheOrder() {
        var tags = new WaveTags();
        tags.add("bext", bext("from bext", "ISRC:DEA129800005"));
        tags.add("iXML", bytes("<a>ISRC:DEA129800004</a>"));
        tags.add("axml", bytes(EBU.replace("00001", "00003")));
        tags.add("LIST", list("INFOISRC\14\0\0\0DEA129800002"));
        tags.add("id3 ", Id3Bytes.version(3).latin1("TSRC", "DE-A12-98-00001").bytes());
        tags.add("LIST", list("INFOISRC\14\0\0\0DEA129800001"));
        assertThat(tags.tags().isrc()).contains("DE-A12-98-00001");
        assertThat(tags.tags().otherIsrcs())
                .containsExactly("DEA129800002", "DEA129800003", "DEA129800004", "DEA129800005");
        assertThat(tags.tags().title()).contains("Möwen");
    }

    @Test
    void cuePointsHaveLabelsOrNotesOrTexts() {
        byte[] wav = WavBytes.header().cues(4000, 300, 20, 1).labels("A", "B").bytes();
        byte[] list = list("adtlnote\6\0\0\0\3\0\0\0N\0note\6\0\0\0\1\0\0\0N\0"
                + "ltxt\26\0\0\0\4\0\0\0\0\0\0\0rgn \0\0\0\0\0\0\0\0T\0");
        var tags = new WaveTags();
        tags.add("cue ", Arrays.copyOfRange(wav, 20, 20 + 4 + 4 * 24));
        tags.add("LIST", Arrays.copyOfRange(wav, 20 + 4 + 4 * 24 + 8, wav.length));
        tags.add("LIST", list);
        assertThat(tags.tags().marks())
                .containsExactly(
                        new SourceMark(1, "T"),
                        new SourceMark(20, "N"),
                        new SourceMark(300, "B"),
                        new SourceMark(4000, "A"));
    }

    @Test
    void aCuePointMayHaveItsPlaceInEitherOfTwo() {
        String first = "01000000" + "01000000 44000000" + "64617461 00000000 00000000" + "00000000";
        assertThat(tags("cue ", HexFormat.of().parseHex(first.replace(" ", ""))).marks())
                .containsExactly(new SourceMark(0x44, ""));
    }

    @Test
    void brokenCuePointsKeepWhatCameBefore() {
        byte[] cue = Arrays.copyOfRange(WavBytes.header().cues(5, 6, 7).bytes(), 20, 20 + 4 + 2 * 24 + 10);
        assertThat(tags("cue ", cue).marks()).containsExactly(new SourceMark(5, ""), new SourceMark(6, ""));
        cue[3] = (byte) 0xFF; // four thousand million of them
        assertThat(tags("cue ", cue).marks()).hasSize(2);
        assertThat(tags("cue ", new byte[3])).isEqualTo(SourceTags.NONE);
        long[] many = new long[TagLimits.MOST_MARKS + 5];
        byte[] wav = WavBytes.header().cues(many).bytes();
        assertThat(tags("cue ", Arrays.copyOfRange(wav, 20, wav.length)).marks())
                .hasSize(TagLimits.MOST_MARKS);
    }

    private static SourceTags tags(String id, byte[] content) {
        var tags = new WaveTags();
        assertThat(WaveTags.wants(id)).isTrue();
        tags.add(id, content);
        return tags.tags();
    }

    private static byte[] bext(String description, String history) {
        byte[] bytes = Arrays.copyOf(bytes(description), 602 + history.length());
        System.arraycopy(bytes(history), 0, bytes, 602, history.length());
        return bytes;
    }

    private static byte[] list(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
