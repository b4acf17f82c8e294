package org.pregap.playback;

import org.pregap.audio.AudioSource;
import org.pregap.time.SampleRate;

/** What can be played: stereo with a clock of its own. A value; sounds are compared by reference. */
public interface Sound {
    /** The rate of the clock on which its places are counted. */
    SampleRate rate();

    /** The whole of it at the rate of a sound device, from 0 of the clock on. Asked for on the thread that feeds. */
    AudioSource at(SampleRate deviceRate);
}
