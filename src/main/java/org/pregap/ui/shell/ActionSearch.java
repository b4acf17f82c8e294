package org.pregap.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregap.ui.action.DeskAction;

/**
 * Finds actions by what somebody types: every word must occur in the name or the help. Names that begin with the first word
 * come first, then names that hold every word, then the rest, each in the order of the menus.
 *
 * @param texts name and help of each action
 */
record ActionSearch(Map<DeskAction, Described> texts) {
    /** An action as it is described. */
    record Described(String name, String help) {}

    ActionSearch {
        texts = Map.copyOf(texts);
    }

    List<DeskAction> find(String typed) {
        List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        List<DeskAction> found = new ArrayList<>();
        for (DeskAction action : DeskAction.values()) {
            if (rank(action, words) < NOT_FOUND) {
                found.add(action);
            }
        }
        found.sort(Comparator.comparingInt(action -> rank(action, words)));
        return found;
    }

    private static final int NOT_FOUND = 3;

    private int rank(DeskAction action, List<String> words) {
        Described described = texts.getOrDefault(action, new Described("", ""));
        String name = described.name().toLowerCase(Locale.ROOT);
        String all = name + " " + described.help().toLowerCase(Locale.ROOT);
        if (!words.stream().allMatch(all::contains)) {
            return NOT_FOUND;
        }
        if (!words.stream().allMatch(name::contains)) {
            return 2;
        }
        return name.startsWith(words.get(0)) ? 0 : 1;
    }
}
