package org.pregap.ui.delivering;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pregap.layout.Pauses;
import org.pregap.model.Dither;
import org.pregap.time.SampleRate;
import org.pregap.workspace.Rendering;
import org.pregap.workspace.naming.FileNaming;

/**
 * What was chosen.
 *
 * @param disc what of a compact disc
 * @param formats the kinds of track files that are wanted, each with its rate; empty for the album's
 * @param pauses which file holds a pause
 * @param exactCut whether continuous joins are cut at their own sample
 * @param names the pattern by which they are called, as it was typed
 * @param dither empty for as the album says
 * @param destination the folder that will hold the delivery, as it was typed
 * @param replace whether it may be there already
 * @param acceptChanged whether sources may have changed since they were taken in
 */
record DeliverChoices(
        DiscChoices disc,
        Map<Kind, Optional<SampleRate>> formats,
        Pauses pauses,
        boolean exactCut,
        String names,
        Optional<Dither> dither,
        String destination,
        boolean replace,
        boolean acceptChanged) {

    /** Kinds of track files. */
    enum Kind {
        WAV16,
        WAV24,
        WAV32F,
        FLAC16,
        FLAC24,
        AIFF16,
        AIFF24;

        /** As the command line names it. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A CD master and nothing else. */
    static final DeliverChoices STANDARD = new DeliverChoices(
            DiscChoices.STANDARD,
            Map.of(),
            Pauses.PREVIOUS,
            false,
            FileNaming.USUAL,
            Optional.empty(),
            "",
            false,
            false);

    DeliverChoices {
        formats = Map.copyOf(formats);
    }

    boolean ddp() {
        return disc.ddp();
    }

    DdpChoices master() {
        return disc.master();
    }

    Optional<String> image() {
        return disc.image();
    }

    boolean loudness() {
        return disc.loudness();
    }

    DeliverChoices withDdp(boolean wanted) {
        return withDisc(disc.withDdp(wanted));
    }

    DeliverChoices withMaster(DdpChoices wanted) {
        return withDisc(disc.withMaster(wanted));
    }

    DeliverChoices withImage(Optional<String> wanted) {
        return withDisc(disc.withImage(wanted));
    }

    DeliverChoices withLoudness(boolean wanted) {
        return withDisc(disc.withLoudness(wanted));
    }

    private DeliverChoices withDisc(DiscChoices wanted) {
        return new DeliverChoices(
                wanted, formats, pauses, exactCut, names, dither, destination, replace, acceptChanged);
    }

    /** @param rate empty for the album's */
    DeliverChoices withFormat(Kind kind, boolean wanted, Optional<SampleRate> rate) {
        Map<Kind, Optional<SampleRate>> changed = new EnumMap<>(Kind.class);
        changed.putAll(formats);
        changed.remove(kind);
        if (wanted) {
            changed.put(kind, rate);
        }
        return new DeliverChoices(disc, changed, pauses, exactCut, names, dither, destination, replace, acceptChanged);
    }

    DeliverChoices withPauses(Pauses wanted) {
        return new DeliverChoices(disc, formats, wanted, exactCut, names, dither, destination, replace, acceptChanged);
    }

    DeliverChoices withExactCut(boolean wanted) {
        return new DeliverChoices(disc, formats, pauses, wanted, names, dither, destination, replace, acceptChanged);
    }

    DeliverChoices withNames(String typed) {
        return new DeliverChoices(disc, formats, pauses, exactCut, typed, dither, destination, replace, acceptChanged);
    }

    DeliverChoices withDither(Optional<Dither> wanted) {
        return new DeliverChoices(disc, formats, pauses, exactCut, names, wanted, destination, replace, acceptChanged);
    }

    DeliverChoices withDestination(String typed) {
        return new DeliverChoices(disc, formats, pauses, exactCut, names, dither, typed, replace, acceptChanged);
    }

    DeliverChoices withReplace(boolean wanted) {
        return new DeliverChoices(disc, formats, pauses, exactCut, names, dither, destination, wanted, acceptChanged);
    }

    DeliverChoices withAcceptChanged(boolean wanted) {
        return new DeliverChoices(disc, formats, pauses, exactCut, names, dither, destination, replace, wanted);
    }

    boolean wantsNothing() {
        return !disc.isWanted() && formats.isEmpty();
    }

    Rendering.Wanted wanted() {
        return new Rendering.Wanted(
                ddp(),
                master().options(),
                image(),
                formatIds(),
                pauses,
                exactCut,
                usedNames(),
                disc.isWanted() && loudness(),
                dither,
                Optional.empty());
    }

    /** What is typed matters only where it is used. */
    private String usedNames() {
        return formats.isEmpty() ? FileNaming.USUAL : names;
    }

    /** Such as {@code wav24@96000}, in the order of the kinds. */
    List<String> formatIds() {
        Map<Kind, Optional<SampleRate>> inOrder = new EnumMap<>(Kind.class);
        inOrder.putAll(formats);
        return inOrder.entrySet().stream()
                .map(format -> format.getKey().id()
                        + format.getValue().map(rate -> "@" + rate.hz()).orElse(""))
                .toList();
    }
}
