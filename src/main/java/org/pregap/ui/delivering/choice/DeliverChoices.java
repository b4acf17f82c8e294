package org.pregap.ui.delivering.choice;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pregap.model.Dither;
import org.pregap.time.SampleRate;
import org.pregap.workspace.Rendering;
import org.pregap.workspace.deliver.DeliveryPreset;
import org.pregap.workspace.naming.FileNaming;

/**
 * What was chosen.
 *
 * @param preset what filled in the rest last
 * @param disc what of a compact disc
 * @param tracks what of files of tracks
 * @param dither empty for as the album says
 * @param destination the folder that will hold the delivery, as it was typed
 * @param replace whether it may be there already
 * @param acceptChanged whether sources may have changed since they were taken in
 */
public record DeliverChoices(
        PresetChoices preset,
        DiscChoices disc,
        TrackChoices tracks,
        Optional<Dither> dither,
        String destination,
        boolean replace,
        boolean acceptChanged) {

    /** A CD master and nothing else. */
    public static final DeliverChoices STANDARD = new DeliverChoices(
            PresetChoices.NONE, DiscChoices.STANDARD, TrackChoices.NONE, Optional.empty(), "", false, false);

    public DdpChoices master() {
        return disc.master();
    }

    public DeliverChoices withPreset(PresetChoices wanted) {
        return new DeliverChoices(wanted, disc, tracks, dither, destination, replace, acceptChanged);
    }

    /** As the preset says, but for where it goes; unchanged where there is none. */
    public DeliverChoices filledByPreset() {
        return preset.says()
                .map(says -> new DeliverChoices(
                        preset,
                        DiscChoices.of(says),
                        TrackChoices.of(says),
                        says.dither(),
                        destination,
                        replace,
                        acceptChanged))
                .orElse(this);
    }

    /** Whether something was chosen differently since a preset filled it in. */
    public boolean isPresetChanged() {
        return preset.says().filter(says -> !isAs(says)).isPresent();
    }

    private boolean isAs(DeliveryPreset says) {
        return disc.isAs(says) && tracks.equals(TrackChoices.of(says)) && dither.equals(says.dither());
    }

    public DeliverChoices withDisc(UnaryOperator<DiscChoices> change) {
        return new DeliverChoices(preset, change.apply(disc), tracks, dither, destination, replace, acceptChanged);
    }

    public DeliverChoices withTracks(UnaryOperator<TrackChoices> change) {
        return new DeliverChoices(preset, disc, change.apply(tracks), dither, destination, replace, acceptChanged);
    }

    public DeliverChoices withDdp(boolean wanted) {
        return withDisc(now -> now.withDdp(wanted));
    }

    public DeliverChoices withMaster(DdpChoices wanted) {
        return withDisc(now -> now.withMaster(wanted));
    }

    public DeliverChoices withImage(Optional<String> wanted) {
        return withDisc(now -> now.withImage(wanted));
    }

    public DeliverChoices withLoudness(boolean wanted) {
        return withDisc(now -> now.withLoudness(wanted));
    }

    /** @param rate empty for the album's */
    public DeliverChoices withFormat(Kind kind, boolean wanted, Optional<SampleRate> rate) {
        return withTracks(now -> now.withRates(kind, wanted ? Set.of(rate) : Set.of()));
    }

    public DeliverChoices withNames(String typed) {
        return withTracks(now -> now.withNames(typed));
    }

    public DeliverChoices withDither(Optional<Dither> wanted) {
        return new DeliverChoices(preset, disc, tracks, wanted, destination, replace, acceptChanged);
    }

    public DeliverChoices withDestination(String typed) {
        return new DeliverChoices(preset, disc, tracks, dither, typed, replace, acceptChanged);
    }

    public DeliverChoices withReplace(boolean wanted) {
        return new DeliverChoices(preset, disc, tracks, dither, destination, wanted, acceptChanged);
    }

    public DeliverChoices withAcceptChanged(boolean wanted) {
        return new DeliverChoices(preset, disc, tracks, dither, destination, replace, wanted);
    }

    public boolean wantsNothing() {
        return !disc.isWanted() && !tracks.isWanted();
    }

    public Rendering.Wanted wanted() {
        return new Rendering.Wanted(
                disc.ddp(),
                master().options(),
                disc.image(),
                tracks.formatIds(),
                tracks.pauses(),
                tracks.exactCut(),
                usedNames(),
                disc.isWanted() && disc.loudness(),
                dither,
                preset.says().filter(this::isAs).map(DeliveryPreset::name));
    }

    /** What is typed matters only where it is used. */
    private String usedNames() {
        return tracks.isWanted() ? tracks.names() : FileNaming.USUAL;
    }
}
