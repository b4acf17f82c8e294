package org.pregap.format.cdtext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks for what keeps one block from being written. */
final class TextProblems {
    private static final int LAST_OF_ASCII = 0x7E;
    private static final int LAST_OF_LATIN_1 = 0xFF;

    private static final Set<Integer> WRITTEN = Set.of(CdTextBlock.ISO_8859_1, CdTextBlock.ASCII, CdTextBlock.MS_JIS);

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
        if (!WRITTEN.contains(block.characterCode())) {
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
        var seen = new HashSet<Integer>();
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            int character = characters[i];
            if (Character.isISOControl(character) && seen.add(character)) {
                found.add(new CdTextProblem.ControlCharacter(number, type, track, character, i + 1));
            }
        }
        for (int i : unknown(type, text, characters)) {
            if (seen.add(characters[i])) {
                found.add(new CdTextProblem.UnknownCharacter(number, type, track, characters[i], i + 1, setName(type)));
            }
        }
    }

    private List<Integer> unknown(PackType type, String text, int[] characters) {
        if (isMsJis(type)) {
            return MsJis.unknown(text);
        }
        int last = isLatin1(type) ? LAST_OF_LATIN_1 : LAST_OF_ASCII;
        return IntStream.range(0, characters.length)
                .filter(i -> characters[i] > last)
                .boxed()
                .toList();
    }

    private String setName(PackType type) {
        return isMsJis(type) ? "MS-JIS" : isLatin1(type) ? "ISO 8859-1" : "ASCII";
    }

    private boolean isMsJis(PackType type) {
        return block.characterCode() == CdTextBlock.MS_JIS && type.isInBlockCharacters();
    }

    /** Closed information is in ISO 8859-1 in every block. */
    private boolean isLatin1(PackType type) {
        return type == PackType.CLOSED_INFORMATION
                || (type.isInBlockCharacters() && block.characterCode() != CdTextBlock.ASCII);
    }
}
