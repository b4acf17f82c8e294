package org.pregap.delivery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.format.cdtext.CdText;
import org.pregap.format.cdtext.CdTextBlock;
import org.pregap.format.cdtext.CdTextLimits;
import org.pregap.format.cdtext.CdTextProblem;
import org.pregap.format.cdtext.CdTextWriter;
import org.pregap.format.cdtext.PackType;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.DiscText.Characters;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

/** The rules that only the encoder of CD-Text can apply: whether the texts fit, and in which form they are written. */
public final class CdTextRules {
    private final DiscContents disc;
    private final List<Finding> found = new ArrayList<>();

    private CdTextRules(DiscContents disc) {
        this.disc = disc;
    }

    /**
     * @param disc of 1 to 99 tracks
     * @param codes whether UPC/EAN and ISRCs are written into the texts too
     */
    public static List<Finding> findings(DiscContents disc, boolean codes) {
        var rules = new CdTextRules(disc);
        Optional<CdText> text = CdTextMapping.of(disc, codes);
        text.ifPresent(rules::look);
        return rules.found.stream().distinct().toList();
    }

    private void look(CdText text) {
        List<Language> languages = BlockLanguages.asWritten(disc).languages();
        for (CdTextProblem problem : CdTextWriter.problems(text)) {
            found.add(finding(problem, languages.get(problem.block())));
        }
        for (Language language : languages) {
            if (BlockLanguages.characters(disc, language) == Characters.MS_JIS) {
                otherForms(language);
            }
        }
        int packs = CdTextWriter.packCount(text);
        boolean oneIsFull =
                text.blocks().stream().anyMatch(block -> CdTextWriter.packCount(block) > CdTextLimits.PACKS_PER_BLOCK);
        if (packs > CdTextLimits.PACKS_PER_BLOCK && !oneIsFull) {
            found.add(Finding.ofAlbum(
                    Rule.CDTEXT_LARGE, "the texts of " + languages.size() + " languages need " + packs + " packs"));
        }
        long sets = text.blocks().stream()
                .map(CdTextBlock::characterCode)
                .distinct()
                .count();
        if (sets > 1) {
            found.add(Finding.ofAlbum(Rule.CDTEXT_SETS_MIXED, sets(languages)));
        }
    }

    private String sets(List<Language> languages) {
        return languages.stream()
                .map(language -> language.tag() + " is in "
                        + BlockLanguages.characters(disc, language).label())
                .collect(Collectors.joining(", "));
    }

    private static Finding finding(CdTextProblem problem, Language language) {
        if (problem instanceof CdTextProblem.UnknownCharacter character) {
            return of(character.track(), problem.message() + in(character.type(), language));
        }
        if (problem instanceof CdTextProblem.ControlCharacter character) {
            return of(character.track(), problem.message() + in(character.type(), language));
        }
        return Finding.ofAlbum(Rule.CDTEXT_FULL, problem.message() + " in " + language.tag());
    }

    /** What stands in every block has no language. */
    private static String in(PackType type, Language language) {
        return type.isInBlockCharacters() ? ", language " + language.tag() : "";
    }

    private static Finding of(int track, String message) {
        return track == 0
                ? Finding.ofAlbum(Rule.CDTEXT_CHARACTER, message)
                : Finding.ofTrack(Rule.CDTEXT_CHARACTER, track, message);
    }

    private void otherForms(Language language) {
        DiscContents written = BlockLanguages.asWritten(disc);
        otherForms(language, 0, disc.texts(), written.texts());
        for (int i = 0; i < disc.tracks().size(); i++) {
            DiscTrack track = disc.tracks().get(i);
            otherForms(
                    language,
                    track.number(),
                    track.texts(),
                    written.tracks().get(i).texts());
        }
    }

    private void otherForms(Language language, int track, Texts meant, Texts written) {
        for (TextField field : TextField.values()) {
            String before = meant.get(language, field);
            String after = written.get(language, field);
            if (!before.equals(after)) {
                String message = field.id() + " in " + language.tag() + ": '" + before + "' is written '" + after + "'";
                found.add(
                        track == 0
                                ? Finding.ofAlbum(Rule.CDTEXT_FORM, message)
                                : Finding.ofTrack(Rule.CDTEXT_FORM, track, message));
            }
        }
    }
}
