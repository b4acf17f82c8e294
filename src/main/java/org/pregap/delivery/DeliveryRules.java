package org.pregap.delivery;

import java.util.ArrayList;
import java.util.List;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.format.cdtext.CdTextProblem;
import org.pregap.format.cdtext.CdTextWriter;
import org.pregap.layout.DiscContents;

/** The rules of a CD delivery that only its encoders can apply: whether the texts fit and can be written. */
public final class DeliveryRules {
    private DeliveryRules() {}

    public static List<Finding> ofDisc(DiscContents disc) {
        List<Finding> found = new ArrayList<>();
        if (disc.tracks().isEmpty() || disc.tracks().size() > 99) {
            return found;
        }
        CdTextMapping.toCdText(disc)
                .ifPresent(text -> CdTextWriter.problems(text).forEach(problem -> found.add(finding(problem))));
        return found;
    }

    private static Finding finding(CdTextProblem problem) {
        if (problem instanceof CdTextProblem.UnknownCharacter character) {
            return of(Rule.CDTEXT_CHARACTER, character.track(), problem.message());
        }
        if (problem instanceof CdTextProblem.ControlCharacter character) {
            return of(Rule.CDTEXT_CHARACTER, character.track(), problem.message());
        }
        return Finding.ofAlbum(Rule.CDTEXT_FULL, problem.message());
    }

    private static Finding of(Rule rule, int track, String message) {
        return track == 0 ? Finding.ofAlbum(rule, message) : Finding.ofTrack(rule, track, message);
    }
}
