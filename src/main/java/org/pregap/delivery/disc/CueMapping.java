package org.pregap.delivery.disc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.format.cue.CueSheet;
import org.pregap.format.cue.CueText;
import org.pregap.format.cue.CueTexts;
import org.pregap.format.cue.CueTrack;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.layout.IndexPoint;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.time.CdFrames;

/** What a disc says as a CUE sheet says it, in the disc's main language. */
final class CueMapping {
    private static final List<TextField> REMARKS = List.of(TextField.COMPOSER, TextField.ARRANGER, TextField.MESSAGE);

    private CueMapping() {}

    static CueSheet toSheet(ImagePlan plan) {
        DiscContents disc = plan.contents();
        Language language = disc.mainLanguage();
        Map<String, String> more = new LinkedHashMap<>();
        disc.discText().genre().ifPresent(genre -> more.put("GENRE", CueText.plain(genre.toString())));
        plan.album().release().date().ifPresent(date -> more.put("DATE", date.toString()));
        List<CueTrack> tracks = disc.tracks().stream()
                .map(track -> new CueTrack(
                        track.number(),
                        texts(track.texts(), language, Map.of()),
                        track.flags().names(),
                        track.isrc(),
                        indexes(track)))
                .toList();
        return new CueSheet(
                disc.ean(),
                texts(disc.texts(), language, more),
                plan.soundFile(),
                plan.kind().inSheet(),
                tracks);
    }

    /** INDEX 00 of the first track lies before the file; what of its pause is in the file begins with it. */
    private static SortedMap<Integer, CdFrames> indexes(DiscTrack track) {
        SortedMap<Integer, CdFrames> indexes = new TreeMap<>();
        for (IndexPoint point : track.indexes()) {
            boolean before = point.address().isBefore(ImagePlan.START);
            indexes.put(point.index(), before ? CdFrames.ZERO : point.address().since(ImagePlan.START));
        }
        if (indexes.getOrDefault(1, CdFrames.ZERO).isZero()) {
            indexes.remove(0);
        }
        return indexes;
    }

    private static CueTexts texts(Texts texts, Language language, Map<String, String> more) {
        Map<String, String> remarks = new LinkedHashMap<>(more);
        for (TextField field : REMARKS) {
            String text = CueText.plain(texts.get(language, field));
            if (!text.isEmpty()) {
                remarks.put(field.id().toUpperCase(Locale.ROOT), text);
            }
        }
        return new CueTexts(
                CueText.plain(texts.get(language, TextField.TITLE)),
                CueText.plain(texts.get(language, TextField.PERFORMER)),
                CueText.plain(texts.get(language, TextField.SONGWRITER)),
                remarks);
    }

    /** Everything that a sheet cannot say as the disc does. */
    static List<Finding> findings(DiscContents disc) {
        List<Finding> findings = new ArrayList<>();
        Language language = disc.mainLanguage();
        for (TextField field : TextField.values()) {
            String said = changed(disc.texts(), language, field);
            if (!said.isEmpty()) {
                findings.add(Finding.ofAlbum(Rule.CUE_SHEET, "the " + said));
            }
            for (DiscTrack track : disc.tracks()) {
                String saidOfTrack = changed(track.texts(), language, field);
                if (!saidOfTrack.isEmpty()) {
                    findings.add(Finding.ofTrack(Rule.CUE_SHEET, track.number(), "its " + saidOfTrack));
                }
            }
        }
        TreeSet<Language> others = new TreeSet<>(disc.texts().languages());
        disc.tracks().forEach(track -> others.addAll(track.texts().languages()));
        others.retainAll(disc.languages());
        others.remove(language);
        if (!others.isEmpty()) {
            findings.add(Finding.ofAlbum(
                    Rule.CUE_SHEET,
                    "texts in "
                            + String.join(
                                    ", ", others.stream().map(Language::tag).toList())
                            + " are not in it; it has those in " + language.tag()));
        }
        return findings;
    }

    private static String changed(Texts texts, Language language, TextField field) {
        String text = texts.get(language, field).strip();
        String plain = CueText.plain(text);
        return text.equals(plain) ? "" : field.id() + " '" + text + "' is written as '" + plain + "'";
    }
}
