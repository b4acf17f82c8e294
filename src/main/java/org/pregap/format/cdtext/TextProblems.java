package org.pregap.format.cdtext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Looks for what keeps one block from being written. */
final class TextProblems {
    private static final int LAST_OF_ASCII = 0x7E;
    private static final int LAST_OF_LATIN_1 = 0xFF;

    private final int number;
    private final CdTextBlock block;
    private final List<CdTextProblem> found = new ArrayList<>();

    private TextProblems(int number, CdTextBlock block) {
        this.number = number;
        this.block = block;
    }

    static List<CdTextProblem> of(int number, CdTextBlock block) {
        var problems = new TextProblems(number, block);
        problems.look();
        return List.copyOf(problems.found);
    }

    private void look() {
        if (block.characterCode() != CdTextBlock.ISO_8859_1) {
            found.add(new CdTextProblem.UnwritableCharacterCode(number, block.characterCode()));
        }
        if (block.lastTrack() > CdTextLimits.LAST_TRACK) {
            found.add(new CdTextProblem.TooManyTracks(number, block.lastTrack(), CdTextLimits.LAST_TRACK));
        }
        int packs = CdTextWriter.packCount(block);
        if (packs > CdTextLimits.PACKS_PER_BLOCK) {
            found.add(new CdTextProblem.TooManyPacks(number, packs, CdTextLimits.PACKS_PER_BLOCK));
        }
        block.texts().forEach((type, all) -> {
            for (int i = 0; i < all.size(); i++) {
                lookThrough(type, i == 0 ? 0 : block.firstTrack() + i - 1, all.get(i));
            }
        });
        block.genre().ifPresent(genre -> lookThrough(PackType.GENRE, 0, genre.text()));
    }

    private void lookThrough(PackType type, int track, String text) {
        int last = type.isLatin1() ? LAST_OF_LATIN_1 : LAST_OF_ASCII;
        var seen = new HashSet<Integer>();
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            int character = characters[i];
            if (Character.isISOControl(character) && seen.add(character)) {
                found.add(new CdTextProblem.ControlCharacter(number, type, track, character, i + 1));
            } else if (character > last && seen.add(character)) {
                found.add(new CdTextProblem.UnknownCharacter(number, type, track, character, i + 1));
            }
        }
    }
}
