package org.pregap.ui.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.workspace.match.MatchBy;

/**
 * What was chosen, as it was typed.
 *
 * @param by what is made equal
 * @param goal where all go
 * @param target in LUFS, for {@link GoalKind#TARGET}
 * @param track the number of the reference track, for {@link GoalKind#TRACK}
 * @param file the reference file, for {@link GoalKind#FILE}
 * @param wholeAlbum whether one gain is set for the album
 * @param ceiling in dBTP
 * @param fit whether the target is lowered until nothing is held back
 * @param left the numbers of the tracks that are left alone
 * @param offsets in dB, by the number of their track
 */
record MatchChoices(
        MatchBy by,
        GoalKind goal,
        String target,
        int track,
        String file,
        boolean wholeAlbum,
        String ceiling,
        boolean fit,
        Set<Integer> left,
        Map<Integer, String> offsets) {

    /** Where all go. */
    enum GoalKind {
        MEDIAN,
        TARGET,
        TRACK,
        FILE
    }

    MatchChoices {
        left = Set.copyOf(left);
        offsets = Map.copyOf(offsets);
    }

    /** Every track by its integrated loudness to the median. */
    static MatchChoices of(Album album) {
        return new MatchChoices(
                MatchBy.INTEGRATED, GoalKind.MEDIAN, "−14", 1, "", false, "−1.0", false, Set.of(), offsetsOf(album));
    }

    /** The same choices for an album that has changed; offsets are the album's. */
    MatchChoices on(Album album) {
        int count = album.tracks().size();
        return new MatchChoices(
                by,
                goal,
                target,
                Math.max(1, Math.min(track, count)),
                file,
                wholeAlbum,
                ceiling,
                fit,
                left,
                offsetsOf(album));
    }

    MatchChoices withBy(MatchBy newBy) {
        return new MatchChoices(newBy, goal, target, track, file, wholeAlbum, ceiling, fit, left, offsets);
    }

    MatchChoices withGoal(GoalKind newGoal) {
        return new MatchChoices(by, newGoal, target, track, file, wholeAlbum, ceiling, fit, left, offsets);
    }

    MatchChoices withTarget(String newTarget) {
        return new MatchChoices(by, goal, newTarget, track, file, wholeAlbum, ceiling, fit, left, offsets);
    }

    MatchChoices withTrack(int newTrack) {
        return new MatchChoices(by, goal, target, newTrack, file, wholeAlbum, ceiling, fit, left, offsets);
    }

    MatchChoices withFile(String newFile) {
        return new MatchChoices(by, goal, target, track, newFile, wholeAlbum, ceiling, fit, left, offsets);
    }

    MatchChoices withWholeAlbum(boolean whole) {
        return new MatchChoices(by, goal, target, track, file, whole, ceiling, fit, left, offsets);
    }

    MatchChoices withCeiling(String newCeiling) {
        return new MatchChoices(by, goal, target, track, file, wholeAlbum, newCeiling, fit, left, offsets);
    }

    MatchChoices withFit(boolean newFit) {
        return new MatchChoices(by, goal, target, track, file, wholeAlbum, ceiling, newFit, left, offsets);
    }

    /** @param number of a track that is matched, or left alone */
    MatchChoices withTrack(int number, boolean matched) {
        Set<Integer> changed = new TreeSet<>(left);
        if (matched) {
            changed.remove(number);
        } else {
            changed.add(number);
        }
        return new MatchChoices(by, goal, target, track, file, wholeAlbum, ceiling, fit, changed, offsets);
    }

    MatchChoices withOffset(int number, String newOffset) {
        Map<Integer, String> changed = new TreeMap<>(offsets);
        changed.put(number, newOffset);
        return new MatchChoices(by, goal, target, track, file, wholeAlbum, ceiling, fit, left, changed);
    }

    private static Map<Integer, String> offsetsOf(Album album) {
        Map<Integer, String> offsets = new TreeMap<>();
        List<Gain> all = album.tracks().stream().map(t -> t.matchOffset()).toList();
        for (int i = 0; i < all.size(); i++) {
            offsets.put(i + 1, offset(all.get(i)));
        }
        return offsets;
    }

    /** With the decimals that it has, and with the minus sign of the table. */
    private static String offset(Gain gain) {
        return gain.isUnity() ? "" : gain.db().toPlainString().replace('-', '−');
    }
}
