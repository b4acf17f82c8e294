package org.pregap.ui.delivering.choice;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pregap.layout.Pauses;
import org.pregap.time.SampleRate;
import org.pregap.workspace.deliver.DeliveryPreset;
import org.pregap.workspace.naming.FileNaming;

/**
 * What of files of tracks was chosen.
 *
 * @param formats the kinds that are wanted, each with the rates it is wanted at, in their order; an empty one is the album's
 * @param pauses which file holds a pause
 * @param exactCut whether continuous joins are cut at their own sample
 * @param names the pattern by which they are called, as it was typed
 */
public record TrackChoices(
        Map<Kind, Set<Optional<SampleRate>>> formats, Pauses pauses, boolean exactCut, String names) {
    /** The album's own rate. */
    public static final Set<Optional<SampleRate>> ALBUM_RATE = Set.of(Optional.empty());

    /** None, and cut and called as usual. */
    public static final TrackChoices NONE = new TrackChoices(Map.of(), Pauses.PREVIOUS, false, FileNaming.USUAL);

    private static final Comparator<Optional<SampleRate>> ALBUM_RATE_FIRST =
            Comparator.comparingInt(rate -> rate.map(SampleRate::hz).orElse(0));

    public TrackChoices {
        Map<Kind, Set<Optional<SampleRate>>> inOrder = new EnumMap<>(Kind.class);
        formats.forEach((kind, rates) -> {
            if (!rates.isEmpty()) {
                inOrder.put(kind, ordered(rates));
            }
        });
        formats = Collections.unmodifiableMap(inOrder);
    }

    private static Set<Optional<SampleRate>> ordered(Set<Optional<SampleRate>> rates) {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(rates.stream().sorted(ALBUM_RATE_FIRST).toList()));
    }

    /** As a preset says, and as usual where it says nothing. */
    static TrackChoices of(DeliveryPreset preset) {
        Map<Kind, Set<Optional<SampleRate>>> formats = new EnumMap<>(Kind.class);
        for (DeliveryPreset.Format format : preset.formats()) {
            Kind.of(format.kind()).ifPresent(kind -> formats.computeIfAbsent(kind, first -> new LinkedHashSet<>())
                    .add(format.rate()));
        }
        return new TrackChoices(
                formats,
                preset.pauses().orElse(NONE.pauses()),
                preset.exactCut(),
                preset.names().orElse(NONE.names()));
    }

    public boolean isWanted() {
        return !formats.isEmpty();
    }

    /** How many folders of files they make. */
    public int count() {
        return formats.values().stream().mapToInt(Set::size).sum();
    }

    /** @param rates none where the kind is not wanted */
    public TrackChoices withRates(Kind kind, Set<Optional<SampleRate>> rates) {
        Map<Kind, Set<Optional<SampleRate>>> changed = new EnumMap<>(Kind.class);
        changed.putAll(formats);
        changed.put(kind, rates);
        return new TrackChoices(changed, pauses, exactCut, names);
    }

    public TrackChoices withPauses(Pauses wanted) {
        return new TrackChoices(formats, wanted, exactCut, names);
    }

    public TrackChoices withExactCut(boolean wanted) {
        return new TrackChoices(formats, pauses, wanted, names);
    }

    public TrackChoices withNames(String typed) {
        return new TrackChoices(formats, pauses, exactCut, typed);
    }

    /** Such as {@code wav24@96000}, in the order of the kinds. */
    public List<String> formatIds() {
        return formats.entrySet().stream()
                .flatMap(format -> format.getValue().stream().map(rate -> id(format.getKey(), rate)))
                .toList();
    }

    /** As the command line names it. */
    public static String id(Kind kind, Optional<SampleRate> rate) {
        return kind.id() + rate.map(hz -> "@" + hz.hz()).orElse("");
    }
}
