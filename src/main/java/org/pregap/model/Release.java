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
 * @param notes for whoever opens the album
 * @param discText what CD-Text says of the disc beside its texts
 */
public record Release(
        Optional<Ean> ean,
        String masterId,
        String catalogueNumber,
        String label,
        Optional<LocalDate> date,
        String notes,
        DiscText discText) {

    public static final Release NONE = new Release(Optional.empty(), "", "", "", Optional.empty(), "", DiscText.NONE);

    public Release withEan(Optional<Ean> newEan) {
        return new Release(newEan, masterId, catalogueNumber, label, date, notes, discText);
    }

    public Release withMasterId(String newMasterId) {
        return new Release(ean, newMasterId, catalogueNumber, label, date, notes, discText);
    }

    public Release withCatalogueNumber(String newNumber) {
        return new Release(ean, masterId, newNumber, label, date, notes, discText);
    }

    public Release withLabel(String newLabel) {
        return new Release(ean, masterId, catalogueNumber, newLabel, date, notes, discText);
    }

    public Release withDate(Optional<LocalDate> newDate) {
        return new Release(ean, masterId, catalogueNumber, label, newDate, notes, discText);
    }

    public Release withNotes(String newNotes) {
        return new Release(ean, masterId, catalogueNumber, label, date, newNotes, discText);
    }

    public Release withDiscText(DiscText newDiscText) {
        return new Release(ean, masterId, catalogueNumber, label, date, notes, newDiscText);
    }

    /** What CD-Text gives as the disc id: its own, else the catalogue number; empty for none. */
    public String discId() {
        return discText.discId().orElse(catalogueNumber).strip();
    }
}
