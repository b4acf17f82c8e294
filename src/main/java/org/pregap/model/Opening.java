package org.pregap.model;

import java.util.List;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

/**
 * What lies before INDEX 01 of track 1: its pause, and in it, perhaps, hidden audio that is heard only by rewinding.
 *
 * @param firstPause from 00:00:00 to INDEX 01 of track 1, at least 150 CD frames on a valid disc; longer where hidden
 *     audio needs it
 * @param hidden clips whose offsets count from 00:02:00
 */
public record Opening(CdFrames firstPause, List<Clip> hidden) {
    /** The shortest first pause, two seconds. Source: IEC 60908 as every known writer applies it. */
    public static final CdFrames SHORTEST_PAUSE = CdFrames.ofSeconds(2);

    public static final Opening STANDARD = new Opening(SHORTEST_PAUSE, List.of());

    public Opening {
        hidden = List.copyOf(hidden);
        Bounds.require("the first pause", firstPause);
    }

    /** From 00:02:00 to the end of the last hidden clip. */
    public SampleCount hiddenLength(SampleRate albumRate) {
        return Clip.endOf(hidden, albumRate);
    }

    public Opening withFirstPause(CdFrames newPause) {
        return new Opening(newPause, hidden);
    }

    public Opening withHidden(List<Clip> newHidden) {
        return new Opening(firstPause, newHidden);
    }
}
