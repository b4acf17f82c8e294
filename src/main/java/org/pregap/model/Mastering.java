package org.pregap.model;

/**
 * How masters of the album are written.
 *
 * @param ddpDialect the name of the DDP dialect, such as {@code recommended} or {@code cue2ddp}
 */
public record Mastering(String ddpDialect) {
    public static final Mastering STANDARD = new Mastering("recommended");
}
