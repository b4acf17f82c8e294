package org.pregap.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pregap.intake.FileSourceIntake;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.Track;
import org.pregap.time.SampleRate;

/** An album of three soft tracks of 5 s with files behind them, joined by pauses of 2 s; the second is the softest. */
public final class SmallAlbum {
    private static final double[] AMPLITUDES = {0.5, 0.2, 0.35};

    private SmallAlbum() {}

    /** Writes its files {@code 1.wav} to {@code 3.wav}; no track has whole CD frames. */
    public static Album in(Path folder) throws IOException {
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i < AMPLITUDES.length; i++) {
            Path file = LoudFiles.noise(folder.resolve((i + 1) + ".wav"), i + 1, 5.003, AMPLITUDES[i]);
            var source = new FileSourceIntake(() -> {}).take(file).source();
            tracks.add(Track.of(List.of(Clip.whole(source)), Join.Pause.STANDARD));
        }
        return Album.empty(SampleRate.CD).withTracks(tracks);
    }

    /** As {@link #in}, with a title, and with tracks that are called One, Two and Three. */
    public static Album titled(Path folder, String title) throws IOException {
        return in(folder)
                .withTexts(called(title))
                .withTrack(1, track -> track.withTexts(called("One")))
                .withTrack(2, track -> track.withTexts(called("Two")))
                .withTrack(3, track -> track.withTexts(called("Three")));
    }

    private static Texts called(String title) {
        return Texts.NONE.with(Language.ENGLISH, TextField.TITLE, title);
    }
}
