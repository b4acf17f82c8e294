package org.pregap.render.words;

import java.io.IOException;
import java.util.List;

/** Makes words of mixed pieces. */
interface Rounding {
    static Rounding of(List<Stretch> stretches, Words words) {
        return words.length().floating() ? new FloatRounding() : new IntegerRounding(stretches, words);
    }

    /** Whether all pieces must come to one rounding in their order; otherwise each thread may have its own. */
    boolean dependsOnPast();

    Piece round(MixedPiece mixed) throws IOException;
}
