package org.pregap.dsp.dither;

/**
 * What is done so that the error of rounding does not follow the music: the noise that is added, and for a shaped kind
 * the taps c₁ … cₙ by which the errors of the last n samples are taken off the next one. The spectrum of the whole error
 * is then that of plain TPDF times |1 − Σ cₖ z⁻ᵏ|².
 *
 * <p>No curve can lower the error everywhere: the mean of the logarithm over all frequencies is never below 0 (Gerzon,
 * Craven, "Optimal Noise Shaping and Dither of Digital Signals", 87th AES Convention, 1989). All curves here are minimum
 * phase and meet that bound within 0.01 dB; a test holds the tables to it.
 *
 * <p>Sources. {@link #MODIFIED_E_9}, {@link #LIPSHITZ_5} and {@link #IMPROVED_E_9}: Lipshitz, Vanderkooy, Wannamaker,
 * "Minimally Audible Noise Shaping", JAES 39(11), 1991, appendix, items 2, 5 and 6. {@link #WANNAMAKER_9}: Wannamaker,
 * "Psychoacoustically Optimal Noise Shaping", JAES 40(7/8), 1992, table 3. These were made for 44.1 kHz. The Shibata
 * curves: Naoki Shibata's sample rate converter SSRC, as SoX publishes them too; here with ten decimals, which is more than
 * their single precision holds.
 */
public enum NoiseKind {
    /** Rounded to the nearest, ties to the even one; nothing is added. */
    NONE,
    /** White noise with a triangular density. */
    TPDF,
    /** The same density, rising by 6 dB per octave. */
    HIGH_PASS_TPDF,
    /** Nine taps after an E-weighted curve, with little gain at the top. */
    MODIFIED_E_9(1.662, -1.263, 0.4827, -0.2913, 0.1268, -0.1124, 0.03252, -0.01265, -0.03524),
    /** Five taps after an improved E-weighting. */
    LIPSHITZ_5(2.033, -2.165, 1.959, -1.590, 0.6149),
    /** Nine taps after an F-weighted curve. */
    WANNAMAKER_9(2.412, -3.370, 3.937, -4.174, 3.353, -2.205, 1.281, -0.569, 0.0847),
    /** Nine taps after an improved E-weighting. */
    IMPROVED_E_9(2.847, -4.685, 6.214, -7.184, 6.639, -5.032, 3.263, -1.632, 0.4191),
    /** 15 taps for 44.1 kHz, the gentler curve. */
    LOW_SHIBATA_44(
            2.0833916664,
            -3.0418450832,
            3.2047898769,
            -2.7571926117,
            1.4978630543,
            -0.3427594602,
            -0.7173374891,
            1.0737057924,
            -1.0225815773,
            0.5664999485,
            -0.2096869200,
            -0.0653785318,
            0.1032243818,
            -0.0674420223,
            -0.0049519734),
    /** 16 taps for 48 kHz, the gentler curve. */
    LOW_SHIBATA_48(
            2.3925774097,
            -3.4350297451,
            3.1853709221,
            -1.8117271662,
            -0.2012477070,
            1.4759907722,
            -1.7210904360,
            0.9774670005,
            -0.1379013807,
            -0.3818590343,
            0.2742124200,
            0.0665842146,
            -0.3522330225,
            0.3767234385,
            -0.2396427691,
            0.0686748251),
    /** 20 taps for 44.1 kHz. */
    SHIBATA_44(
            2.6773197651,
            -4.8308925629,
            6.5701103210,
            -7.4572014809,
            6.7263274193,
            -4.8481650352,
            2.0412089825,
            0.7006359100,
            -2.9537565708,
            4.0800385475,
            -4.1845216751,
            3.3311812878,
            -2.1179926395,
            0.8793029785,
            -0.0317591466,
            -0.4238278866,
            0.4788210392,
            -0.3549081385,
            0.1749683917,
            -0.0609081686),
    /** 16 taps for 48 kHz. */
    SHIBATA_48(
            2.8720729351,
            -5.0413231850,
            6.2442994118,
            -5.8483986855,
            3.7067542076,
            -1.0495119095,
            -1.1830236912,
            2.1126792431,
            -1.9094531536,
            0.9991308451,
            -0.1709080637,
            -0.3261560202,
            0.3912764490,
            -0.2687646151,
            0.0976761058,
            -0.0234738458);

    @SuppressWarnings("ImmutableEnumChecker") // never written and never handed out
    private final double[] taps;

    NoiseKind(double... taps) {
        this.taps = taps;
    }

    /** Whether earlier errors shape the noise. */
    public boolean isShaped() {
        return taps.length > 0;
    }

    /** The taps c₁ … cₙ; none where it is not shaped. */
    public double[] taps() {
        return taps.clone();
    }

    DitherNoise noise(long seed, int channel) {
        return switch (this) {
            case NONE -> DitherNoise.NONE;
            case HIGH_PASS_TPDF -> new HighPassNoise(seed, channel);
            default -> new TpdfNoise(seed, channel);
        };
    }
}
