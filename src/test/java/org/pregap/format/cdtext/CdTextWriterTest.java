package org.pregap.format.cdtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sums and the dump are of files that a licensed mastering tool wrote from the same texts. */
class CdTextWriterTest {
    private static final int ENGLISH = 9;
    private static final String DISC_WITH_THREE_TRACKS = """
            80000000 446973630054726163 6b204f 4804
            80010107 6e6500547261636b20 54776f 55c9
            80020209 00547261636b205468 726565 e66f
            8003030b 000000000000000000 000000 5df7
            81000400 417274697374004172 746973 fd22
            81010505 740041727469737400 417274 8c25
            81030603 697374000000000000 000000 62ac
            8f000700 000103000403000000 000000 40fb
            8f010800 000000000000000309 000000 d6a6
            8f020900 000000000900000000 000000 0a4e
            """;

    @Test
    void packsAreThoseOfTheReferenceByteForByte() {
        byte[] file = write(
                3,
                Map.of(
                        PackType.TITLE, List.of("Disc", "Track One", "Track Two", "Track Three"),
                        PackType.PERFORMER, List.of("Artist", "Artist", "Artist", "Artist")));

        assertThat(HexFormat.of().formatHex(file)).isEqualTo(DISC_WITH_THREE_TRACKS.replaceAll("\\s", ""));
    }

    @Test
    void aTypeAppearsWhenOneTrackHasIt() {
        byte[] file = write(
                2, Map.of(PackType.TITLE, List.of("T", "A", "B"), PackType.SONGWRITER, List.of("", "", "Writer Two")));

        assertThat(md5(file)).isEqualTo("9e722863db6c7287828f321a48caac99");
    }

    @Test
    void longTextsGoOnOverSeveralPacks() {
        byte[] file = write(
                1,
                Map.of(
                        PackType.TITLE,
                        List.of(
                                "A disc title that is quite a bit longer than fifteen characters",
                                "Another long track title, over thirty chars"),
                        PackType.PERFORMER,
                        List.of("P", "Q")));

        assertThat(md5(file)).isEqualTo("60149b1d73a8ea162f53227da034399e");
    }

    @Test
    void titlesAloneMakeOneType() {
        byte[] file = write(2, Map.of(PackType.TITLE, List.of("Disc", "One", "Two")));

        assertThat(md5(file)).isEqualTo("665cfffec87796d5236091b226f63deb");
    }

    @Test
    void accentedLettersAreOneByteEach() {
        byte[] file = write(
                1,
                Map.of(
                        PackType.TITLE, List.of("Caf\u00e9 D\u00e9j\u00e0 Vu", "\u00dcber"),
                        PackType.PERFORMER, List.of("Bj\u00f6rk", "")));

        assertThat(md5(file)).isEqualTo("304998a5d6126f1c9525bf83d1ca0a1c");
    }

    @Test
    void aTypeWithoutAnyTextIsNotWritten() {
        var titles = List.of("Disc", "One");

        assertThat(write(1, Map.of(PackType.TITLE, titles, PackType.MESSAGE, List.of("", ""))))
                .isEqualTo(write(1, Map.of(PackType.TITLE, titles)));
    }

    @Test
    void everyBlockKnowsTheLengthAndLanguageOfAll() {
        var english = CdTextBlock.latin1(9, 1, Map.of(PackType.TITLE, List.of("Winter", "Snow")));
        var german = CdTextBlock.latin1(8, 1, Map.of(PackType.TITLE, List.of("Winter", "Schnee von gestern")));

        byte[] file = CdTextWriter.write(new CdText(List.of(english, german)));

        // "Winter" NUL "Snow" NUL = 12 bytes, 1 pack; "Winter" NUL "Schnee von gestern" NUL = 26 bytes, 3 packs.
        assertThat(file).hasSize((1 + 3 + 3 + 3) * 18);
        assertThat(HexFormat.of().formatHex(file, 3 * 18 + 4 - 18, 3 * 18 + 4 - 18 + 12))
                .isEqualTo("000000000000000303050000");
        assertThat(HexFormat.of().formatHex(file, 9 * 18, 9 * 18 + 16))
                .isEqualTo("8f0205100000000009080000" + "00000000");
        assertThat(file[4 * 18 + 2]).as("the sequence begins again").isZero();
        assertThat(file[4 * 18 + 3]).as("block 1, position 0").isEqualTo((byte) 0x10);
    }

    @Test
    void theCodeOfAGenreIsNoCharacterOfItsText() {
        var block = new CdTextBlock(9, 0, 3, 1, 1, Map.of(), Optional.of(new CdTextGenre(0x0102, "Progressive Rock")));

        byte[] file = CdTextWriter.write(new CdText(List.of(block)));

        assertThat(HexFormat.of().formatHex(file, 0, 16)).isEqualTo("870000000102" + hex("Progressiv"));
        assertThat(HexFormat.of().formatHex(file, 18, 34)).isEqualTo("8700010a" + hex("e Rock") + "000000000000");
        assertThat(file[2 * 18 + 4 + 3]).as("copyright").isEqualTo((byte) 3);
    }

    @Test
    void whatCannotBeWrittenIsAMistakeOfTheCaller() {
        var block = CdTextBlock.latin1(9, 1, Map.of(PackType.TITLE, List.of("Disc", "\u017dlut\u00fd")));

        assertThatThrownBy(() -> CdTextWriter.write(new CdText(List.of(block))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+017D");
    }

    private static byte[] write(int trackCount, Map<PackType, List<String>> texts) {
        return CdTextWriter.write(new CdText(List.of(CdTextBlock.latin1(ENGLISH, trackCount, texts))));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String md5(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
