package org.pregap.workspace.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.intake.AudioFiles;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.parallel.Cancelled;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;
import org.pregap.testing.Tones;
import org.pregap.testing.WavBytes;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;

class ArrivalTest {
    private static final Album EMPTY = Album.empty(SampleRate.CD);
    private static final CdFrames PAUSE = new CdFrames(100);

    @TempDir
    private Path folder;

    @Test
    void aFolderIsTakenInTheOrderOfItsNames() throws IOException {
        for (String name : List.of("10.wav", "2.wav", "1.wav", "sub/3.wav")) {
            tone(name, 44_100);
        }
        assertThat(names(added(EMPTY, 1, folder))).containsExactly("1.wav", "2.wav", "10.wav", "3.wav");
    }

    @Test
    void filesAreTakenInTheOrderGiven() throws IOException {
        assertThat(names(added(EMPTY, 1, tone("2.wav", 44_100), tone("1.wav", 44_100))))
                .containsExactly("2.wav", "1.wav");
    }

    @Test
    void theFirstTracksMakeTheAlbumAsANewOneIsMade() throws IOException {
        Path one = tagged("1.wav", 48_000, "Opener", "Tide");
        Path two = tagged("2.wav", 48_000, "Second", "Tide");
        Album album = added(EMPTY, 1, one, two);
        assertThat(album.rate()).isEqualTo(new SampleRate(48_000));
        assertThat(album.text(TextField.TITLE)).isEqualTo("Tide");
        assertThat(titles(album)).containsExactly("Opener", "Second");
        assertThat(album.track(2).join()).isEqualTo(Join.Pause.of(PAUSE));
    }

    @Test
    void laterOnesGoWhereTheyAreWantedAndChangeNoJoin() throws IOException {
        Album album = added(EMPTY, 1, tone("1.wav", 44_100), tone("2.wav", 44_100))
                .withTrack(2, track -> track.withJoin(Join.Butt.PLAIN));
        Album longer = added(album, 2, tone("new.wav", 48_000), tone("newer.wav", 44_100));
        assertThat(names(longer)).containsExactly("1.wav", "new.wav", "newer.wav", "2.wav");
        assertThat(longer.track(4)).isEqualTo(album.track(2));
        assertThat(longer.track(2).join()).isEqualTo(Join.Pause.of(PAUSE));
        assertThat(longer.rate()).isEqualTo(SampleRate.CD);
        assertThat(names(added(album, 1, tone("first.wav", 44_100)))).startsWith("first.wav", "1.wav");
        assertThat(names(added(album, 99, tone("last.wav", 44_100)))).endsWith("2.wav", "last.wav");
    }

    @Test
    void theStepIsNamedAndSelectsWhatIsNew() throws IOException {
        Album album = added(EMPTY, 1, tone("1.wav", 44_100), tone("2.wav", 44_100));
        PlacedTracks placed = arrival(tagged("x.wav", 44_100, "Opener", "")).into(album, 2, PAUSE);
        assertThat(placed.edit().name()).isEqualTo("Add \"Opener\"");
        Album longer = placed.edit().change().apply(album);
        assertThat(placed.edit().select().orElseThrow().apply(longer).tracks()).containsExactly(2);
        assertThat(arrival(folder).into(EMPTY, 1, PAUSE).edit().name()).isEqualTo("Add 3 tracks");
    }

    @Test
    void whatIsNotTakenIsListedWithItsReason() throws IOException {
        tone("good.wav", 44_100);
        Files.writeString(folder.resolve("notes.txt"), "words and more words");
        Files.write(folder.resolve("cover.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Files.write(folder.resolve("empty.wav"), new byte[0]);
        Files.writeString(folder.resolve("old.pregap"), "{}");
        Files.writeString(folder.resolve("list.csv"), "file\ngood.wav\n");
        Files.writeString(folder.resolve(".hidden"), "x");
        byte[] whole = Files.readAllBytes(folder.resolve("good.wav"));
        Files.write(folder.resolve("nan.wav"), WavBytes.float32(44_100, new double[] {0, Double.NaN}));
        Files.write(folder.resolve("more.wav"), whole);
        Arrival arrival = arrival(folder);
        assertThat(names(applied(arrival, EMPTY, 1))).containsExactly("good.wav", "more.wav");
        assertThat(arrival.left())
                .containsExactlyInAnyOrder(
                        folder + "/notes.txt: is text; " + AudioFiles.WHAT_IS_READ,
                        folder + "/cover.png: is PNG picture; " + AudioFiles.WHAT_IS_READ,
                        folder + "/empty.wav: is empty",
                        folder + "/old.pregap: is an album file; open it by itself",
                        folder + "/list.csv: is a sheet in a folder; hand it over itself, and it says what to take",
                        "1 hidden file was passed over",
                        folder + "/nan.wav, sample 1: holds NaN, which is no sound; repair the file");
    }

    @Test
    void linksThatLeadInCirclesAreFollowedOnce() throws IOException {
        tone("a/1.wav", 44_100);
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
        Arrival arrival = arrival(folder);
        assertThat(names(applied(arrival, EMPTY, 1))).containsExactly("1.wav");
        assertThat(arrival.left())
                .containsExactlyInAnyOrder(
                        folder + "/a/up: leads to a folder that was looked into already",
                        folder + "/b: leads to a folder that was looked into already",
                        folder + "/nowhere: there is no such file");
    }

    @Test
    void aThousandAudioFilesAreNotMeant() throws IOException {
        Path one = tone("a.wav", 44_100);
        for (int i = 0; i < 999; i++) {
            Files.createLink(folder.resolve("b" + i + ".wav"), one);
        }
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> arrival(folder))
                .withMessage(
                        folder + ": holds more than 999 audio files, and a disc has at most 99 tracks; choose the files"
                                + " or the folder that is meant");
    }

    @Test
    void muchJunkIsListedInShort() throws IOException {
        for (int i = 0; i < 300; i++) {
            Files.writeString(folder.resolve("note " + i + ".txt"), "some words");
        }
        Arrival arrival = arrival(folder);
        assertThat(arrival.left()).hasSize(201).endsWith("and 100 more");
        PlacedTracks placed = arrival.into(EMPTY, 1, PAUSE);
        assertThat(placed.count()).isZero();
        assertThat(placed.edit().change().apply(EMPTY)).isEqualTo(EMPTY);
    }

    @Test
    void aSheetSaysWhatToTakeAndItsFilesAreNotTakenTwice() throws IOException {
        Path one = tone("1.wav", 44_100);
        Path two = tone("2.wav", 44_100);
        Path sheet = sheet("file,title,isrc,pause\n2.wav,Two,AA6Q72600001,3\n1.wav,One,AA6Q72600002,4\n");
        Arrival arrival = arrival(one, two, sheet);
        Album album = applied(arrival, EMPTY, 1);
        assertThat(titles(album)).containsExactly("Two", "One");
        assertThat(album.track(1).isrc()).contains(Isrc.parse("AA6Q72600001"));
        assertThat(album.track(2).join()).isEqualTo(Join.Pause.of(CdFrames.ofSeconds(4)));
        assertThat(album.opening().firstPause()).isEqualTo(CdFrames.ofSeconds(3));
        assertThat(arrival.notes())
                .containsExactly("1.wav is taken once, as the sheet says", "2.wav is taken once, as the sheet says");
        Album longer = applied(arrival, added(EMPTY, 1, tone("x.wav", 44_100)), 2);
        assertThat(titles(longer)).containsExactly("", "Two", "One");
        assertThat(longer.opening().firstPause()).isEqualTo(EMPTY.opening().firstPause());
    }

    @Test
    void aSheetWithAMistakeIsLeftWithEveryMistakeOnOneLine() throws IOException {
        tone("1.wav", 44_100);
        Path sheet = sheet("file,isrc\n1.wav,nonsense\nnot there.wav,\n");
        Arrival arrival = arrival(sheet);
        assertThat(arrival.left()).hasSize(1);
        assertThat(arrival.left().get(0)).contains("row 2", "row 3").doesNotContain("\n");
        assertThat(arrival.into(EMPTY, 1, PAUSE).count()).isZero();
    }

    @Test
    void aSheetIsTakenWholeOrNotAtAll() throws IOException {
        tone("1.wav", 44_100);
        Files.write(folder.resolve("2.wav"), new byte[10]);
        Arrival arrival = arrival(sheet("file\n1.wav\n2.wav\n"));
        assertThat(arrival.into(EMPTY, 1, PAUSE).count()).isZero();
        assertThat(arrival.left()).hasSize(2).first().asString().contains("not all of its files can be taken");
    }

    /** An album cannot describe one file in two ways: it could not be saved. */
    @Test
    void aFileThatChangedSinceItWasTakenInIsRefused() throws IOException {
        Path file = tone("1.wav", 44_100);
        Album album = added(EMPTY, 1, file);
        Tones.wav(file, 2, 4410);
        PlacedTracks placed = arrival(file).into(album, 2, PAUSE);
        assertThat(placed.count()).isZero();
        assertThat(placed.left())
                .containsExactly(file + ": is on the album already, and changed since; take in what it is now for that"
                        + " track first");
    }

    @Test
    void oneFileMayMakeSeveralTracks() throws IOException {
        Path file = tone("1.wav", 44_100);
        Album album = added(added(EMPTY, 1, file, file), 3, file);
        assertThat(album.tracks()).hasSize(3);
        assertThat(album.sources()).hasSize(1);
    }

    @Test
    void readingCanBeCancelled() throws IOException {
        Path file = tone("1.wav", 44_100);
        var job = new Job(2, Progress.NONE);
        job.cancel();
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> Arrival.of(List.of(file), job));
    }

    private Album added(Album album, int before, Path... files) throws IOException {
        return applied(arrival(files), album, before);
    }

    private static Album applied(Arrival arrival, Album album, int before) {
        return arrival.into(album, before, PAUSE).edit().change().apply(album);
    }

    private static Arrival arrival(Path... files) throws IOException {
        return Arrival.of(List.of(files), Job.unwatched());
    }

    private Path tone(String name, int rateHz) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, WavBytes.pcm16(rateHz, Tones.noise(1, rateHz / 10)));
    }

    private Path tagged(String name, int rateHz, String title, String album) throws IOException {
        int[] samples = new int[rateHz / 10];
        return WavBytes.pcm(rateHz, 16, samples, samples)
                .info("INAM", title, "IPRD", album)
                .writeTo(folder.resolve(name));
    }

    private Path sheet(String text) throws IOException {
        return Files.writeString(folder.resolve("album.csv"), text);
    }

    private static List<String> names(Album album) {
        return sources(album).toList();
    }

    private static Stream<String> sources(Album album) {
        return album.tracks().stream()
                .map(track -> track.clips().get(0).source().fileName());
    }

    private static List<String> titles(Album album) {
        return album.tracks().stream()
                .map((Track track) -> track.texts().get(album.mainLanguage(), TextField.TITLE))
                .toList();
    }
}
