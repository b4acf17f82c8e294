package org.pregap.format.ddp;

import org.pregap.time.DiscAddress;

/**
 * One entry of the PQ description: where an index begins.
 *
 * @param track 0 lead-in, 1 to 99, or {@link #LEAD_OUT}
 * @param index 0 to 99
 * @param address absolute; 00:00:00 is the first CD frame of the image
 * @param control the Q channel's four bits, 0 to 15: 1 pre-emphasis, 2 copy permitted, 4 data, 8 four-channel
 * @param serialCopyManagement whether SCMS is asked for
 * @param isrc twelve characters, empty if there is none; not checked here
 * @param upcEan empty if there is none; not checked here
 */
public record PqEntry(
        int track,
        int index,
        DiscAddress address,
        int control,
        boolean serialCopyManagement,
        String isrc,
        String upcEan) {
    public static final int LEAD_IN = 0;

    /** The lead-out's number, as the Q channel has it. */
    public static final int LEAD_OUT = 0xAA;

    public PqEntry {
        if (track < 0 || (track > 99 && track != LEAD_OUT)) {
            throw new IllegalArgumentException("not a track number: " + track);
        }
        if (index < 0 || index > 99) {
            throw new IllegalArgumentException("not an index: " + index);
        }
        if (control < 0 || control > 15) {
            throw new IllegalArgumentException("control has four bits: " + control);
        }
    }

    public boolean isLeadIn() {
        return track == LEAD_IN;
    }

    public boolean isLeadOut() {
        return track == LEAD_OUT;
    }
}
