package org.pregap.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts the sound that a benchmark has done. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class AudioSeconds {
    /** Seconds of stereo. */
    public double audioSeconds;
}
