package org.pregap.ui.delivering;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregap.io.FileName;
import org.pregap.layout.Pauses;
import org.pregap.model.Album;
import org.pregap.time.SampleRate;
import org.pregap.ui.delivering.choice.DdpChoices;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.delivering.choice.DiscChoices;
import org.pregap.ui.delivering.choice.Kind;
import org.pregap.ui.delivering.choice.PresetChoices;
import org.pregap.ui.delivering.choice.TrackChoices;
import org.pregap.workspace.Rendering;
import org.pregap.workspace.ddp.DdpOptions;
import org.pregap.workspace.document.AlbumDocument;
import org.pregap.workspace.naming.FileNaming;
import org.pregap.workspace.settings.Settings;

/** Remembers what was delivered last, and proposes where the next delivery goes. What harms is never remembered. */
final class DeliverMemory {
    private static final String WANTED = "deliver.wanted";
    private static final String PROFILE = "deliver.profile";
    private static final String PRESET = "deliver.preset";
    private static final String NAMES = "deliver.names";
    private static final String PARENT = "deliver.folder";
    private static final String DDP = "ddp";
    private static final String LOUDNESS = "loudness";
    private static final String CODES = "codes";
    private static final String EXACT = "exact";
    private static final String IMAGE = "image-";

    /** The folder has a longer name while it is written. */
    private static final int LONGEST_NAME_BYTES = 150;

    private final Settings settings;

    DeliverMemory(Settings settings) {
        this.settings = settings;
    }

    /** Profile and preset are still to be read. */
    DeliverChoices recall() {
        Optional<String> remembered = settings.get(WANTED);
        if (remembered.isEmpty()) {
            return DeliverChoices.STANDARD;
        }
        Set<String> words = new HashSet<>(List.of(remembered.get().split(" ")));
        Optional<String> preset = settings.get(PRESET).filter(name -> !name.isBlank());
        return DeliverChoices.STANDARD
                .withPreset(new PresetChoices(preset, Optional.empty()))
                .withDisc(disc -> disc(words))
                .withTracks(tracks -> tracks(words));
    }

    private DiscChoices disc(Set<String> words) {
        Optional<String> profile = settings.get(PROFILE).filter(name -> !name.isBlank());
        Optional<String> image = Rendering.Wanted.images().stream()
                .filter(kind -> words.contains(IMAGE + kind))
                .findFirst();
        DdpChoices master = DdpChoices.NONE
                .withOptions(DdpOptions.NONE.withCodesInText(words.contains(CODES)))
                .withProfile(profile, DdpOptions.NONE);
        return new DiscChoices(words.contains(DDP), master, image, words.contains(LOUDNESS));
    }

    private TrackChoices tracks(Set<String> words) {
        Map<Kind, Set<Optional<SampleRate>>> formats = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            formats.put(
                    kind,
                    Stream.concat(
                                    Stream.of(Optional.<SampleRate>empty()),
                                    SampleRate.ALBUM_RATES.stream().map(Optional::of))
                            .filter(rate -> words.contains(TrackChoices.id(kind, rate)))
                            .collect(Collectors.toSet()));
        }
        Pauses pauses = Stream.of(Pauses.values())
                .filter(where -> words.contains(where.id()))
                .findFirst()
                .orElse(Pauses.PREVIOUS);
        String names = settings.get(NAMES).filter(typed -> !typed.isBlank()).orElse(FileNaming.USUAL);
        return new TrackChoices(formats, pauses, words.contains(EXACT), names);
    }

    void remember(DeliverChoices choices, Path destination) {
        DiscChoices disc = choices.disc();
        TrackChoices tracks = choices.tracks();
        List<String> words = new ArrayList<>();
        addIf(disc.ddp(), DDP, words);
        addIf(disc.loudness(), LOUDNESS, words);
        addIf(disc.master().codesChosen(), CODES, words);
        addIf(tracks.exactCut(), EXACT, words);
        disc.image().ifPresent(kind -> words.add(IMAGE + kind));
        words.add(tracks.pauses().id());
        words.addAll(tracks.formatIds());
        settings.put(WANTED, String.join(" ", words));
        settings.put(NAMES, tracks.names());
        settings.put(PRESET, choices.preset().asked().orElse(""));
        settings.put(PROFILE, disc.master().profile().orElse(""));
        Path parent = destination.getParent();
        if (parent != null) {
            settings.put(PARENT, parent.toString());
        }
    }

    private static void addIf(boolean said, String word, List<String> words) {
        if (said) {
            words.add(word);
        }
    }

    /** A new folder where the last delivery went, else beside the album, else beside the folder of its first file. */
    String destinationFor(AlbumDocument document, Album album, String home) {
        Path parent = settings.get(PARENT)
                .map(Path::of)
                .filter(Files::isDirectory)
                .or(() -> document.file().map(file -> file.toAbsolutePath().getParent()))
                .or(() -> besideSources(album))
                .orElse(Path.of(home));
        return parent.resolve(folderName(document)).toString();
    }

    private static Optional<Path> besideSources(Album album) {
        return album.sources().stream()
                .findFirst()
                .map(source -> Path.of(source.path()).getParent())
                .map(Path::getParent);
    }

    /** The album's name as every file system takes it. */
    static String folderName(AlbumDocument document) {
        String safe = FileName.safe(document.name().replaceAll("\\.pregap$", ""), LONGEST_NAME_BYTES);
        return (safe + " delivery").strip();
    }
}
