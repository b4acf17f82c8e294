package org.pregap.workspace.loudness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the players of one service change what they play.
 *
 * @param name of the service, and of the way of listening where it has several
 * @param targetLufs the integrated loudness it brings everything to
 * @param scope what it brings there
 * @param positiveGain whether it also makes things louder
 * @param ceilingDbtp the true peak above which it makes nothing louder; empty where it does not look
 * @param note since when that is so, and who says so
 */
record Platform(
        String name, double targetLufs, Scope scope, boolean positiveGain, OptionalDouble ceilingDbtp, String note) {

    /** What is brought to the target. */
    enum Scope {
        /** Every track for itself. */
        TRACK("track"),
        /** The album as a whole, with one gain for all its tracks. */
        ALBUM("album"),
        /** The album's loudest track, with one gain for all its tracks. */
        LOUDEST_TRACK("loudest-track");

        private final String id;

        Scope(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        static Optional<Scope> find(String id) {
            return Arrays.stream(values()).filter(scope -> scope.id.equals(id)).findFirst();
        }
    }

    /**
     * What a player makes of something.
     *
     * @param gainDb by how much it is changed
     * @param lufs its integrated loudness then
     * @param limited whether it stays softer than the target because of its peaks
     */
    record Effect(double gainDb, double lufs, boolean limited) {}

    /**
     * What it does to an album.
     *
     * @param album empty where every track is treated for itself
     * @param tracks in order
     */
    record Effects(Platform platform, Optional<Effect> album, List<Effect> tracks) {
        Effects {
            tracks = List.copyOf(tracks);
        }
    }

    /**
     * Loudness and highest peak of a track or an album.
     *
     * @param lufs integrated; minus infinity for silence
     */
    record Level(double lufs, double truePeakDbtp) {}

    /** @param album with the pooled loudness of the tracks */
    Effects on(Level album, List<Level> tracks) {
        if (scope == Scope.TRACK) {
            List<Effect> each =
                    tracks.stream().map(track -> gainTo(track, track.lufs())).toList();
            return new Effects(this, Optional.empty(), each);
        }
        double measured = scope == Scope.ALBUM
                ? album.lufs()
                : tracks.stream().mapToDouble(Level::lufs).max().orElse(Double.NEGATIVE_INFINITY);
        Effect common = gainTo(album, measured);
        List<Effect> each = tracks.stream()
                .map(track -> new Effect(common.gainDb(), track.lufs() + common.gainDb(), common.limited()))
                .toList();
        return new Effects(this, Optional.of(common), each);
    }

    /** Peaks stop a player from making something louder; they never make it softer than it is. */
    private Effect gainTo(Level what, double measuredLufs) {
        if (measuredLufs == Double.NEGATIVE_INFINITY) {
            return new Effect(0, what.lufs(), false);
        }
        double wanted = targetLufs - measuredLufs;
        if (wanted <= 0) {
            return new Effect(wanted, what.lufs() + wanted, false);
        }
        double room = ceilingDbtp.isPresent()
                ? Math.max(0, ceilingDbtp.getAsDouble() - what.truePeakDbtp())
                : Double.POSITIVE_INFINITY;
        double gain = positiveGain ? Math.min(wanted, room) : 0;
        return new Effect(gain, what.lufs() + gain, positiveGain && gain < wanted);
    }
}
