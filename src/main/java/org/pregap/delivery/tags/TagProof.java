package org.pregap.delivery.tags;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.pregap.io.ReadBackException;

/** Compares what a file says with what it was meant to say: nothing may be missing, other, or more. */
public final class TagProof {
    private TagProof() {}

    /**
     * @return how many tags there are
     * @throws ReadBackException if there is any difference; it names the file and every place
     */
    public static int compare(Path file, FileTags tags, Tagging tagging) throws IOException {
        Map<String, String> meant = tagging.meant(tags);
        Map<String, String> found = tagging.found(file);
        List<String> differences = new ArrayList<>();
        var places = new TreeSet<>(meant.keySet());
        places.addAll(found.keySet());
        for (String place : places) {
            String wanted = said(meant, place);
            String is = said(found, place);
            if (!wanted.equals(is)) {
                differences.add(file.getFileName() + ": the tag " + place + " should be " + wanted + ", but is " + is);
            }
        }
        ReadBackException.requireNone(differences);
        return meant.size();
    }

    private static String said(Map<String, String> tags, String place) {
        String text = tags.get(place);
        return text == null ? "absent" : "'" + text + "'";
    }
}
