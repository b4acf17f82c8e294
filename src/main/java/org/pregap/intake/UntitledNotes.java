package org.pregap.intake;

import java.util.ArrayList;
import java.util.List;

/** Notes on tracks without a title: a few are told one by one, many in one line, lest they bury everything else. */
public final class UntitledNotes {
    private static final String NONE = ": there is no title; it stays empty";
    private static final int FEW = 3;

    private UntitledNotes() {}

    static String of(String place) {
        return place + NONE;
    }

    /** The notes with those on titles made one, where there are more than three of them. */
    public static List<String> joined(List<String> notes) {
        List<String> places = notes.stream()
                .filter(note -> note.endsWith(NONE))
                .map(note -> note.substring(0, note.length() - NONE.length()))
                .toList();
        if (places.size() <= FEW) {
            return List.copyOf(notes);
        }
        List<String> all = new ArrayList<>(notes);
        int first = notes.indexOf(places.get(0) + NONE);
        all.set(
                first,
                places.size() + " tracks have no title, which stays empty: " + String.join(", ", places.subList(0, FEW))
                        + " and " + (places.size() - FEW) + " more");
        all.removeIf(note -> note.endsWith(NONE));
        return List.copyOf(all);
    }
}
