package org.pregap.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Codes and notes of the release; none of them is heard.
 *
 * @param ean the bar code number, which the disc carries as its catalogue number
 * @param masterId identifies the mastering job in the DDP; free text
 * @param catalogueNumber the label's number
 * @param label who publishes it
 * @param date of the release or the master; deliveries are dated with it, never with the clock
 * @param copyright who owns the recording, as files of tracks say it: {@code ℗ 2026 Harbour Records}
 * @param cover the picture of the cover, a JPEG or PNG file: an absolute path with {@code /} between the names
 * @param notes for whoever opens the album
 * @param discText what CD-Text says of the disc beside its texts
 */
public record Release(
        Optional<Ean> ean,
        String masterId,
        String catalogueNumber,
        String label,
        Optional<LocalDate> date,
        String copyright,
        Optional<String> cover,
        String notes,
        DiscText discText) {
    public Release {
        if (cover.filter(String::isEmpty).isPresent()) {
            throw new IllegalArgumentException("a cover has a path");
        }
    }

    public static final Release NONE =
            new Release(Optional.empty(), "", "", "", Optional.empty(), "", Optional.empty(), "", DiscText.NONE);

    public Release withEan(Optional<Ean> newEan) {
        return new Release(newEan, masterId, catalogueNumber, label, date, copyright, cover, notes, discText);
    }

    public Release withMasterId(String newMasterId) {
        return new Release(ean, newMasterId, catalogueNumber, label, date, copyright, cover, notes, discText);
    }

    public Release withCatalogueNumber(String newNumber) {
        return new Release(ean, masterId, newNumber, label, date, copyright, cover, notes, discText);
    }

    public Release withLabel(String newLabel) {
        return new Release(ean, masterId, catalogueNumber, newLabel, date, copyright, cover, notes, discText);
    }

    public Release withDate(Optional<LocalDate> newDate) {
        return new Release(ean, masterId, catalogueNumber, label, newDate, copyright, cover, notes, discText);
    }

    public Release withCopyright(String newCopyright) {
        return new Release(ean, masterId, catalogueNumber, label, date, newCopyright, cover, notes, discText);
    }

    public Release withCover(Optional<String> newCover) {
        return new Release(ean, masterId, catalogueNumber, label, date, copyright, newCover, notes, discText);
    }

    public Release withNotes(String newNotes) {
        return new Release(ean, masterId, catalogueNumber, label, date, copyright, cover, newNotes, discText);
    }

    public Release withDiscText(DiscText newDiscText) {
        return new Release(ean, masterId, catalogueNumber, label, date, copyright, cover, notes, newDiscText);
    }

    /** What CD-Text gives as the disc id: its own, else the catalogue number; empty for none. */
    public String discId() {
        return discText.discId().orElse(catalogueNumber).strip();
    }
}
