package org.pregap.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.audio.SourceTags;
import org.pregap.intake.field.Noted;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.time.SampleRate;

/** Audio files in memory, in one folder. */
final class FakeIntake implements SourceIntake {
    static final Path FOLDER = Path.of("/music");

    private final Map<Path, TakenIn> files = new HashMap<>();
    final List<Path> taken = new ArrayList<>();

    /** Files 1.wav, 2.wav ... of 60 seconds at 44.1 kHz without tags. */
    static FakeIntake of(int count) {
        var intake = new FakeIntake();
        for (int i = 1; i <= count; i++) {
            intake.with(i + ".wav", 44_100, 60L * 44_100, SourceTags.NONE);
        }
        return intake;
    }

    FakeIntake with(String name, int rateHz, long lengthSamples, SourceTags tags) {
        Path path = FOLDER.resolve(name);
        var format = new SourceFormat(new SampleRate(rateHz), 2, 16, false);
        String posix = path.toString().replace('\\', '/');
        files.put(path, new TakenIn(new Source(posix, "0".repeat(64), format, 16, lengthSamples), tags));
        return this;
    }

    FakeIntake tagged(String name, SourceTags tags) {
        return with(name, 44_100, 60L * 44_100, tags);
    }

    /** Tags with empty texts for what is absent. */
    static SourceTags tags(String title, String performer, String album, String number, String isrc) {
        return new SourceTags(
                Optional.of(title), Optional.of(performer), Optional.of(album), Optional.of(number), Optional.of(isrc));
    }

    boolean has(Path file) {
        return files.containsKey(file);
    }

    @Override
    public TakenIn take(Path file) throws IOException {
        taken.add(file);
        TakenIn found = files.get(file);
        if (found == null) {
            throw new NoSuchFileException(file.toString());
        }
        return found;
    }

    /** Reads a sheet that lies in the folder. */
    Sheet sheet(String text) throws FormatException {
        return sheet(text.getBytes(StandardCharsets.UTF_8));
    }

    Sheet sheet(byte[] bytes) throws FormatException {
        return SheetReader.read("album.csv", bytes, FOLDER, this::has);
    }

    Noted<Album> make(String sheet) throws IOException {
        return make(sheet, NewAlbumRequest.PLAIN);
    }

    Noted<Album> make(String sheet, NewAlbumRequest request) throws IOException {
        return NewAlbum.make(sheet(sheet), request, this);
    }

    Noted<Album> makeOf(NewAlbumRequest request, String... names) throws IOException {
        List<Path> paths = List.of(names).stream().map(FOLDER::resolve).toList();
        return NewAlbum.make(Sheet.ofFiles(paths), request, this);
    }
}
