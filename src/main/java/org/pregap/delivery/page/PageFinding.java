package org.pregap.delivery.page;

import java.util.List;
import org.pregap.check.Finding;

/**
 * What a rule had to say.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param place where on the disc, in words; may be empty
 */
record PageFinding(String severity, String rule, String place, String what, String why, String fix) {
    static List<PageFinding> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new PageFinding(
                        finding.severity().id(),
                        finding.rule().id(),
                        place(finding),
                        finding.message(),
                        finding.rule().why(),
                        finding.rule().fixByCommand()))
                .toList();
    }

    private static String place(Finding finding) {
        String track = finding.track().isPresent() ? "track " + finding.track().getAsInt() : "";
        String at = finding.at().map(Object::toString).orElse("");
        return track.isEmpty() || at.isEmpty() ? track + at : track + ", " + at;
    }
}
