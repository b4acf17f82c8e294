package org.pregap.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.pregap.io.FormatException;
import org.pregap.model.Ean;
import org.pregap.model.Release;

/** The release's codes and notes, which are keys of the album itself. */
final class ReleaseJson {
    private static final int LATEST_YEAR = 9999;

    private ReleaseJson() {}

    static Release read(Members album) throws FormatException {
        Release release = Release.NONE
                .withMasterId(album.text("masterId"))
                .withCatalogueNumber(album.text("catalogueNumber"))
                .withLabel(album.text("label"))
                .withNotes(album.text("notes"));
        release = album.with(release, "upc", upc -> Optional.of(upc.parsed(ReleaseJson::ean)), Release::withEan);
        return album.with(release, "date", date -> Optional.of(date.parsed(ReleaseJson::date)), Release::withDate);
    }

    /** Thirteen digits, or the twelve of a UPC-A. */
    private static Ean ean(String digits) {
        return digits.length() == 12 ? Ean.parse(digits) : new Ean(digits);
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 0 && date.getYear() <= LATEST_YEAR) {
                return date;
            }
        } catch (DateTimeException wrong) {
            // Told below, in our own words.
        }
        throw new IllegalArgumentException("'" + text + "' is no date; write for example 2026-03-31");
    }

    static void write(Release release, ObjectNode album) {
        release.ean().ifPresent(ean -> album.put("upc", ean.digits()));
        write(album, "masterId", release.masterId());
        write(album, "catalogueNumber", release.catalogueNumber());
        write(album, "label", release.label());
        release.date().ifPresent(date -> album.put("date", date.toString()));
        write(album, "notes", release.notes());
    }

    private static void write(ObjectNode album, String key, String text) {
        if (!text.isEmpty()) {
            album.put(key, text);
        }
    }
}
