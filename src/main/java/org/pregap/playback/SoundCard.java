package org.pregap.playback;

import java.io.IOException;
import java.util.List;
import org.pregap.time.SampleRate;

/** The sound devices of this machine. Asking and opening may take a while; both may be done on any thread. */
public interface SoundCard {
    /** The names of the devices that can play in stereo, the system's default one first; empty where there are none. */
    List<String> devices();

    /**
     * Opens a device for playing in stereo.
     *
     * @param device one of {@link #devices}, or empty for the system's default one
     * @param wanted what the sound is at; the line has another rate where the device does not take this one
     * @throws IOException if it is not there, is taken, or takes nothing that can be played; the message is a sentence for
     *     people
     */
    SoundLine open(String device, SampleRate wanted) throws IOException;
}
