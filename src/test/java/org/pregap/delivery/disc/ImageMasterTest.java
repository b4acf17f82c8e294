package org.pregap.delivery.disc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.audio.WordLength;
import org.pregap.intake.AudioFiles;
import org.pregap.io.ReadBackException;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Dither;
import org.pregap.model.Join;
import org.pregap.model.Opening;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;
import org.pregap.render.Programme;
import org.pregap.render.words.Overs;
import org.pregap.render.words.PcmRender;
import org.pregap.render.words.Words;
import org.pregap.testing.ForAll;
import org.pregap.testing.SimpleAlbums;
import org.pregap.testing.Tones;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;

/** An image on its way to the disk and back: one track of 300 CD frames. */
class ImageMasterTest {
    private static final Words WORDS = new Words(SampleRate.CD, WordLength.INT_16, Dither.TPDF);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsSoundIsProved(ImageKind kind) throws IOException {
        ImageDelivery proved = write(album(150), kind, Progress.NONE);
        assertThat(proved.files()).containsOnlyKeys("Album." + kind.id(), "Album.cue");
        assertThat(proved.leftOut().samples()).isZero();
    }

    @Test
    void soundBeforeTwoSecondsIsRefusedWithItsPlace() {
        assertThatExceptionOfType(ReadBackException.class)
                .isThrownBy(() -> write(album(149), ImageKind.WAV, Progress.NONE))
                .withMessageContaining("588 samples sound before 00:02:00, the first at 00:01:74");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 22, 41, 44, 5_000, 705_643})
    void aByteThatTheDiskChangedIsFound(long at) {
        assertThatExceptionOfType(ReadBackException.class)
                .isThrownBy(() -> write(album(150), ImageKind.WAV, onReading(() -> flip("Album.wav", at))));
    }

    @Test
    void whatSomebodyPutsIntoTheFolderIsNotDelivered() {
        assertThatExceptionOfType(ReadBackException.class)
                .isThrownBy(() -> write(
                        album(150),
                        ImageKind.BIN,
                        onReading(() -> Files.writeString(folder.resolve("notes.txt"), "x"))))
                .withMessageContaining("notes.txt: somebody else put it into the folder of the image");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INDEX 01 00:00:00|INDEX 01 00:00:01", "Album.bin|album.bin", "BINARY|WAVE"})
    void aSheetThatSaysSomethingElseIsFound(String change) {
        String[] words = change.split("\\|", -1);
        assertThatExceptionOfType(ReadBackException.class)
                .isThrownBy(() -> write(album(150), ImageKind.BIN, onReading(() -> {
                    Path cue = folder.resolve("Album.cue");
                    String sheet = Files.readString(cue);
                    assertThat(sheet).contains(words[0]);
                    Files.writeString(cue, sheet.replace(words[0], words[1]));
                })))
                .withMessageContaining("the CUE sheet");
    }

    @Test
    void howTheWordsAreCutIntoBlocksChangesNothing() {
        byte[] words = new byte[160 * 2352];
        new SplittableRandom(1).nextBytes(words);
        Arrays.fill(words, 0, 150 * 2352 - 8, (byte) 0);
        ForAll.forAll(random -> 4 * (1 + random.nextInt(100_000)), block -> {
            var before = new BeforeStart();
            int taken = 0;
            for (int at = 0; at < words.length; at += block) {
                int count = Math.min(block, words.length - at);
                taken += before.take(Arrays.copyOfRange(words, at, at + count), count);
            }
            assertThat(taken).isEqualTo(150 * 2352);
            assertThat(before.soundingSamples()).isEqualTo(2);
            assertThat(before.first()).hasToString("00:01:74");
        });
    }

    @Test
    void whatRangIsMeasured() {
        var before = new BeforeStart();
        assertThat(before.peakDbfs()).isEqualTo(Double.NEGATIVE_INFINITY);
        before.take(new byte[] {0, 0, 0, (byte) 0xC0, 1, 0, 0, 0}, 8); // −16384 is half of full scale
        assertThat(before.peakDbfs()).isEqualTo(20 * StrictMath.log10(0.5));
        assertThat(before.soundingSamples()).isEqualTo(2);
    }

    private Album album(long firstPause) throws IOException {
        Path file = Tones.wavOfCdFrames(folder.resolveSibling(folder.getFileName() + ".wav"), 1, 300);
        var track = SimpleAlbums.track(file.toString().substring(1), SampleRate.CD, 300 * 588, Join.Pause.STANDARD);
        return SimpleAlbums.of(track).withOpening(Opening.STANDARD.withFirstPause(new CdFrames(firstPause)));
    }

    private ImageDelivery write(Album album, ImageKind kind, Progress progress) throws IOException {
        Programme programme = Programme.of(album, source -> AudioFiles.open(Path.of(source.path())));
        ImagePlan plan = ImagePlan.of(album, DiscLayout.of(album), kind);
        var job = new Job(1, progress);
        try (ImageMaster master = ImageMaster.begin(plan, programme.rate(), folder, job)) {
            PcmRender render = PcmRender.of(programme, WORDS, 4096);
            Overs overs = render.run(job, master);
            return master.prove(render, overs, false, job);
        }
    }

    /** A deed of somebody else, once, when everything is written. */
    private static Progress onReading(Deed deed) {
        boolean[] done = {false};
        return (step, at, total) -> {
            if (step.equals("Reading back") && !done[0]) {
                done[0] = true;
                try {
                    deed.act();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    @FunctionalInterface
    private interface Deed {
        void act() throws IOException;
    }

    private void flip(String name, long at) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        bytes[(int) at] ^= 1;
        Files.write(folder.resolve(name), bytes);
    }
}
