package org.pregap.format.cdtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.pregap.io.FormatException;
import org.pregap.testing.Damage;

class CdTextRoundTripTest {
    @Test
    void textsSurviveWritingAndReading() {
        forAll(RandomTexts::text, text -> {
            CdTextReading reading = CdTextReader.read("CDTEXT.BIN", CdTextWriter.write(text));
            assertThat(reading.text()).isEqualTo(text);
            assertThat(reading.defects()).isEmpty();
            assertThat(reading.notes()).isEmpty();
        });
    }

    @Test
    void sizeIsWhatWasForetold() {
        forAll(RandomTexts::text, text -> assertThat(CdTextWriter.write(text))
                .hasSize(18
                        * text.blocks().stream()
                                .mapToInt(CdTextWriter::packCount)
                                .sum()));
    }

    @Test
    void everySingleFlippedBitIsNoticed() throws FormatException {
        var texts = Map.of(PackType.TITLE, List.of("Caf\u00e9", "One", "Two", "A longer title of more than fifteen"));
        byte[] file = CdTextWriter.write(new CdText(List.of(CdTextBlock.latin1(9, 3, texts))));
        for (int bit = 0; bit < file.length * 8; bit++) {
            byte[] damaged = file.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(isSound(damaged)).as("bit " + bit).isFalse();
        }
    }

    @Test
    void damageGivesAValueOrAFormatException() {
        byte[][] files = new byte[8][];
        for (int i = 0; i < files.length; i++) {
            files[i] = CdTextWriter.write(RandomTexts.text(new SplittableRandom(i)));
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> forAll(
                        6000,
                        random -> Damage.mutate(files[random.nextInt(files.length)], random),
                        damaged -> assertThat(isSound(damaged)).isIn(true, false)));
    }

    @Test
    void anyBytesGiveAValueOrAFormatException() {
        forAll(
                2000,
                random -> {
                    byte[] bytes = new byte[18 * random.nextInt(1, 40)];
                    random.nextBytes(bytes);
                    for (int i = 0; i < bytes.length; i += 18) {
                        bytes[i] = (byte) random.nextInt(0x80, 0x90);
                        bytes[i + 1] = (byte) random.nextInt(4);
                        bytes[i + 4] = (byte) (random.nextBoolean() ? 0x80 : random.nextInt(2));
                    }
                    return bytes;
                },
                bytes -> assertThat(isSound(bytes)).isFalse());
    }

    @Test
    void aLoneZeroIsNoFile() {
        assertThat(isSound(new byte[1])).isFalse();
    }

    private static boolean isSound(byte[] file) {
        try {
            return CdTextReader.read("CDTEXT.BIN", file).isSound();
        } catch (FormatException unreadable) {
            return false;
        }
    }
}
