package org.pregap.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pregap.io.FormatException;
import org.pregap.model.Ean;
import org.pregap.model.Release;

/** The release's codes and notes, which are keys of the album itself. */
final class ReleaseJson {
    private static final Pattern SHAPE_OF_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private ReleaseJson() {}

    static Release read(Members album, SourcePaths paths) throws FormatException {
        return new Release(
                album.has("upc") ? Optional.of(album.get("upc").parsed(ReleaseJson::ean)) : Optional.empty(),
                album.text("masterId"),
                album.text("catalogueNumber"),
                album.text("label"),
                album.has("date") ? Optional.of(date(album.get("date"))) : Optional.empty(),
                album.text("copyright"),
                cover(album, paths),
                album.text("notes"),
                DiscTextJson.read(album));
    }

    private static Optional<String> cover(Members album, SourcePaths paths) throws FormatException {
        return album.has("cover") ? Optional.of(album.get("cover").parsed(paths::absolute)) : Optional.empty();
    }

    /** Thirteen digits, or the twelve of a UPC-A. */
    private static Ean ean(String digits) {
        return digits.length() == 12 ? Ean.parse(digits) : new Ean(digits);
    }

    /** Read by hand: the JDK's formatters are slow to start and know many dates more. */
    private static LocalDate date(Located at) throws FormatException {
        String text = at.text();
        if (SHAPE_OF_DATE.matcher(text).matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(text.substring(0, 4)),
                        Integer.parseInt(text.substring(5, 7)),
                        Integer.parseInt(text.substring(8)));
            } catch (DateTimeException noSuchDay) {
                throw at.wrong("there is no day " + text);
            }
        }
        throw at.wrong("'" + text + "' is no date; write for example 2026-03-31");
    }

    static void write(Release release, SourcePaths paths, ObjectNode album) {
        release.ean().ifPresent(ean -> album.put("upc", ean.digits()));
        write(album, "masterId", release.masterId());
        write(album, "catalogueNumber", release.catalogueNumber());
        write(album, "label", release.label());
        release.date().ifPresent(date -> album.put("date", date.toString()));
        write(album, "copyright", release.copyright());
        release.cover().ifPresent(cover -> album.put("cover", paths.written(cover)));
        write(album, "notes", release.notes());
        DiscTextJson.write(release.discText(), album);
    }

    private static void write(ObjectNode album, String key, String text) {
        if (!text.isEmpty()) {
            album.put(key, text);
        }
    }
}
