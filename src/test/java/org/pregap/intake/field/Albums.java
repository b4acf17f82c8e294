package org.pregap.intake.field;

import java.util.List;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.Track;
import org.pregap.time.SampleRate;

/** Albums to change. */
final class Albums {
    private Albums() {}

    /** Three tracks of 60 seconds at 44.1 kHz with pauses of two seconds. */
    static Album ofThree() {
        return Album.empty(SampleRate.CD).withTracks(List.of(track("1.wav"), track("2.wav"), track("3.wav")));
    }

    static Track track(String file) {
        return Track.of(List.of(Clip.whole(source(file, SampleRate.CD, 60L * 44_100))), Join.Pause.STANDARD);
    }

    static Source source(String file, SampleRate rate, long lengthSamples) {
        return new Source("/music/" + file, "0".repeat(64), new SourceFormat(rate, 2, 16, false), 16, lengthSamples);
    }
}
