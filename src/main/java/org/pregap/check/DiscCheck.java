package org.pregap.check;

import java.util.List;
import java.util.stream.Stream;
import org.pregap.layout.DiscContents;

/** All rules about what a disc says of itself; for albums and for masters that came from elsewhere. */
public final class DiscCheck {
    private DiscCheck() {}

    public static List<Finding> of(DiscContents disc) {
        return AlbumCheck.sorted(Stream.of(
                        LengthRules.findings(disc),
                        IndexRules.findings(disc),
                        CodeRules.findings(disc),
                        FlagRules.findings(disc),
                        TextRules.findings(disc))
                .flatMap(findings -> findings));
    }
}
