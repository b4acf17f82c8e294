package org.pregap.ui.delivering;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import org.pregap.analysis.Loudness;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.model.Mastering;
import org.pregap.time.SampleRate;
import org.pregap.ui.delivering.DeliverState.Field;
import org.pregap.ui.delivering.DeliverState.Phase;
import org.pregap.ui.delivering.choice.DdpChoices;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.delivering.choice.Kind;
import org.pregap.ui.delivering.report.DeliveryReport;
import org.pregap.workspace.DeliveredFile;
import org.pregap.workspace.DeliveryPlan;
import org.pregap.workspace.ddp.DdpOptions;
import org.pregap.workspace.ddp.DdpProfile;

/** The dialog of delivering before, where it is refused, and after. */
public final class ShownDelivery {
    private static final List<Finding> WARNINGS = List.of(
            Finding.ofAlbum(Rule.ISRC_INCOMPLETE, "1 of 3 tracks has an ISRC"),
            Finding.ofTrack(Rule.JOIN_BLEED, 3, "its file begins with 212 samples (4.8 ms) of track 2"));

    private static final ProfileShelf PROFILES = new ProfileShelf(
            List.of("plant"),
            Optional.of("plant"),
            Optional.of(new DdpProfile(DdpOptions.NONE, "Wants the ISRC on every entry, and CRC-32 sums too.")),
            Optional.empty());

    private ShownDelivery() {}

    /** The choices, with two warnings. */
    public static JComponent asking() {
        return panel(Phase.ASKING, Map.of());
    }

    /** Errors, and a destination that is taken. */
    public static JComponent refused() {
        return panel(
                Phase.REFUSED,
                Map.of(
                        Field.DESTINATION,
                        "This folder exists already. Choose another name, or tick that it may be replaced.",
                        Field.NAMES,
                        "there is no field {name} for names of files; there are {track}, {title}"));
    }

    /** The leaf of track files, with many of them. */
    public static JComponent tracks() {
        DeliverPanel panel = panel(Phase.READY, Map.of());
        panel.choices().tabs().component().setSelectedIndex(1);
        return panel;
    }

    public static JComponent report() {
        return panel(Phase.DONE, Map.of());
    }

    private static DeliverPanel panel(Phase phase, Map<Field, String> errors) {
        var panel = new DeliverPanel();
        panel.pieces().forEach(Runnable::run);
        panel.showAlbum(Mastering.STANDARD);
        panel.show(state(phase, errors));
        return panel;
    }

    private static DeliverState state(Phase phase, Map<Field, String> errors) {
        List<String> tracks = List.of("01 Opener.wav", "02 Tide.wav", "03 Rain.wav");
        var plan = new DeliveryPlan(
                WARNINGS,
                List.of(
                        new DeliveryPlan.Folder(
                                "DDP",
                                List.of("IMAGE.DAT", "DDPID", "DDPMS", "CDTEXT.BIN", "PQDESCR", "CHECKSUM.MD5"),
                                438_000_000),
                        new DeliveryPlan.Folder("WAV-24-96", tracks, 1_434_000_000)));
        return new DeliverState(
                phase,
                DeliverChoices.STANDARD
                        .withMaster(DdpChoices.NONE.withProfile(PROFILES.asked(), DdpOptions.NONE))
                        .withFormat(Kind.WAV24, true, Optional.empty())
                        .withTracks(now -> now.withRates(
                                Kind.FLAC24, Set.of(Optional.empty(), Optional.of(new SampleRate(176_400)))))
                        .withTracks(now -> now.withRates(
                                Kind.AIFF16,
                                SampleRate.ALBUM_RATES.stream()
                                        .map(Optional::of)
                                        .collect(Collectors.toSet())))
                        .withDestination("/home/mastering/Tide delivery"),
                new PresetList(List.of("plant", "streaming"), Optional.empty(), ""),
                PROFILES,
                Map.of(Kind.OPUS_160, "is not there"),
                Optional.of(plan),
                errors.containsKey(Field.NAMES) ? "" : "01 Opener",
                WARNINGS,
                errors,
                "",
                Optional.empty(),
                Optional.of(delivered()));
    }

    private static DeliveryReport delivered() {
        var loudness = new Loudness(-14.1, 6.2, -10.3, -11.9, -0.83, -0.9, 9.2);
        String sha = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        return new DeliveryReport(
                Path.of("/home/mastering/Tide delivery"),
                List.of(
                        new DeliveredFile("report.html", 84_000, sha, Optional.empty()),
                        new DeliveredFile("DDP/CDTEXT.BIN", 1_234, sha, Optional.empty()),
                        new DeliveredFile("DDP/IMAGE.DAT", 438_000_000, sha, Optional.of(loudness)),
                        new DeliveredFile(
                                "WAV-24-96/01 The Opener of All Openers.wav", 512_000_000, sha, Optional.of(loudness))),
                List.of(
                        "/home/mastering/Tide delivery/DDP: DDP 2.00 (recommended), 3 tracks, lead-out 41:37:22",
                        "12:00:00 bit for bit as in the sources, 29:37:00 dithered (tpdf), 00:00:22 silence",
                        "read back from disk: audio, layout, texts, codes and checksums of the DDP are as the album says"),
                WARNINGS);
    }
}
