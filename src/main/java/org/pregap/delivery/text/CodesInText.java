package org.pregap.delivery.text;

import java.util.ArrayList;
import java.util.List;
import org.pregap.format.cdtext.CdText;
import org.pregap.format.cdtext.CdTextBlock;
import org.pregap.format.cdtext.PackType;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.Language;

/** What the blocks of a CD-Text must agree on with each other and with the Q channel. */
public final class CodesInText {
    private CodesInText() {}

    /**
     * One clause for each contradiction.
     *
     * @param disc what the Q channel says
     */
    public static List<String> contradictions(CdText text, DiscContents disc) {
        List<String> found = new ArrayList<>();
        List<Language> languages = new ArrayList<>();
        for (int i = 0; i < text.blocks().size(); i++) {
            CdTextBlock block = text.blocks().get(i);
            Language language = Language.ofCdTextCode(block.languageCode());
            if (languages.contains(language)) {
                found.add("block " + i + " is in " + language.tag() + ", as a block before it");
            }
            languages.add(language);
            compare("block " + i + ": UPC/EAN", block.text(PackType.CODES, 0), disc.ean(), found);
            for (DiscTrack track : disc.tracks()) {
                compare(
                        "block " + i + ": ISRC of track " + track.number(),
                        block.text(PackType.CODES, track.number()),
                        track.isrc(),
                        found);
            }
        }
        return found;
    }

    /** A code that stands only in the Q channel is no contradiction; most discs have no others. */
    private static void compare(String what, String inText, String inSubcode, List<String> found) {
        if (!inText.isEmpty() && !inText.equals(inSubcode)) {
            found.add(what + " is '" + inText + "', the PQ description says '" + inSubcode + "'");
        }
    }
}
