package org.pregap.model;

/**
 * How masters of the album are written.
 *
 * @param ddpDialect the name of the DDP dialect, such as {@code recommended} or {@code cue2ddp}
 * @param dither what is done where samples are rounded to words
 */
public record Mastering(String ddpDialect, Dither dither) {
    public static final Mastering STANDARD = new Mastering("recommended", Dither.TPDF);

    public Mastering withDdpDialect(String newDialect) {
        return new Mastering(newDialect, dither);
    }

    public Mastering withDither(Dither newDither) {
        return new Mastering(ddpDialect, newDither);
    }
}
