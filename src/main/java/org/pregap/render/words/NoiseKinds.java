package org.pregap.render.words;

import org.pregap.dsp.dither.NoiseKind;
import org.pregap.model.Dither;
import org.pregap.time.SampleRate;

/** Which kernel a dither means. */
final class NoiseKinds {
    private NoiseKinds() {}

    /** @param rate of the words; a dither that is not made for it gives way as {@link Dither#at} says */
    static NoiseKind of(Dither dither, SampleRate rate) {
        boolean fast = rate.hz() == 48_000;
        return switch (dither.at(rate)) {
            case NONE -> NoiseKind.NONE;
            case TPDF -> NoiseKind.TPDF;
            case TPDF_HP -> NoiseKind.HIGH_PASS_TPDF;
            case MODIFIED_E -> NoiseKind.MODIFIED_E_9;
            case LIPSHITZ -> NoiseKind.LIPSHITZ_5;
            case WANNAMAKER_9 -> NoiseKind.WANNAMAKER_9;
            case IMPROVED_E -> NoiseKind.IMPROVED_E_9;
            case LOW_SHIBATA -> fast ? NoiseKind.LOW_SHIBATA_48 : NoiseKind.LOW_SHIBATA_44;
            case SHIBATA -> fast ? NoiseKind.SHIBATA_48 : NoiseKind.SHIBATA_44;
        };
    }
}
