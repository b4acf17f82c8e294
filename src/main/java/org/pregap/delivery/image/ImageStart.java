package org.pregap.delivery.image;

import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;

/**
 * What the file of an image begins with.
 *
 * @param address of its first sample on the disc
 * @param headerBytes that lie before it
 */
public record ImageStart(DiscAddress address, int headerBytes) {
    /** The whole disc from 00:00:00 on, and nothing before it. */
    public static final ImageStart OF_DISC = new ImageStart(DiscAddress.ZERO, 0);

    /** @param place on the disc, not before the first */
    public long byteOf(DiscAddress place) {
        return headerBytes + place.since(address).count() * CdFrames.BYTES_EACH;
    }
}
