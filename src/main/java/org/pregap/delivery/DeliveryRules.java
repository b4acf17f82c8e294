package org.pregap.delivery;

import java.util.List;
import org.pregap.check.Finding;
import org.pregap.delivery.text.CdTextRules;
import org.pregap.layout.DiscContents;

/** The rules of a CD delivery that only its encoders can apply: whether the texts fit and can be written. */
public final class DeliveryRules {
    private static final int MOST_TRACKS = 99;

    private DeliveryRules() {}

    /** @param codesInText whether UPC/EAN and ISRCs are to stand in CD-Text too, where they take room */
    public static List<Finding> ofDisc(DiscContents disc, boolean codesInText) {
        boolean isDisc = !disc.tracks().isEmpty() && disc.tracks().size() <= MOST_TRACKS;
        return isDisc ? CdTextRules.findings(disc, codesInText) : List.of();
    }
}
