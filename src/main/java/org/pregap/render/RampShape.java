package org.pregap.render;

import java.io.IOException;

/** A ramp as factors on samples. Belongs to one thread. */
interface RampShape {
    /** The first sample that it shapes. */
    long start();

    /** The first sample after it. */
    long end();

    /**
     * Fills {@code factors[0, count)}, all of which lie within the ramp. A factor depends on its place alone.
     *
     * @param position of the first on the album clock
     * @param count at most {@link ClipShape#CHUNK}
     */
    void fill(long position, double[] factors, int count) throws IOException;
}
