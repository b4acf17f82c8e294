package org.pregap.ui.delivering;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pregap.io.FileName;
import org.pregap.layout.Pauses;
import org.pregap.model.Album;
import org.pregap.time.SampleRate;
import org.pregap.ui.delivering.DeliverChoices.Kind;
import org.pregap.workspace.Rendering;
import org.pregap.workspace.ddp.DdpOptions;
import org.pregap.workspace.document.AlbumDocument;
import org.pregap.workspace.naming.FileNaming;
import org.pregap.workspace.settings.Settings;

/** Remembers what was delivered last, and proposes where the next delivery goes. What harms is never remembered. */
final class DeliverMemory {
    private static final String WANTED = "deliver.wanted";
    private static final String PROFILE = "deliver.profile";
    private static final String NAMES = "deliver.names";
    private static final String PARENT = "deliver.folder";

    /** The folder has a longer name while it is written. */
    private static final int LONGEST_NAME_BYTES = 150;

    private final Settings settings;

    DeliverMemory(Settings settings) {
        this.settings = settings;
    }

    /** A profile is still to be read. */
    DeliverChoices recall() {
        Optional<String> profile = settings.get(PROFILE).filter(name -> !name.isBlank());
        Optional<String> remembered = settings.get(WANTED);
        if (remembered.isEmpty()) {
            return DeliverChoices.STANDARD;
        }
        Set<String> words = new HashSet<>(List.of(remembered.get().split(" ")));
        DeliverChoices choices = DeliverChoices.STANDARD
                .withNames(settings.get(NAMES).filter(names -> !names.isBlank()).orElse(FileNaming.USUAL))
                .withDdp(words.contains("ddp"))
                .withLoudness(words.contains("loudness"))
                .withExactCut(words.contains("exact"))
                .withMaster(DdpChoices.NONE
                        .withOptions(DdpOptions.NONE.withCodesInText(words.contains("codes")))
                        .withProfile(profile, DdpOptions.NONE));
        for (String image : Rendering.Wanted.images()) {
            choices = words.contains("image-" + image) ? choices.withImage(Optional.of(image)) : choices;
        }
        for (Pauses pauses : Pauses.values()) {
            choices = words.contains(pauses.id()) ? choices.withPauses(pauses) : choices;
        }
        for (Kind kind : Kind.values()) {
            choices = words.contains(kind.id()) ? choices.withFormat(kind, true, Optional.empty()) : choices;
            for (SampleRate rate : SampleRate.ALBUM_RATES) {
                String format = kind.id() + "@" + rate.hz();
                choices = words.contains(format) ? choices.withFormat(kind, true, Optional.of(rate)) : choices;
            }
        }
        return choices;
    }

    void remember(DeliverChoices choices, Path destination) {
        Stream<String> flags = Map.of(
                        "ddp",
                        choices.ddp(),
                        "loudness",
                        choices.loudness(),
                        "exact",
                        choices.exactCut(),
                        "codes",
                        choices.master().codesChosen())
                .entrySet()
                .stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .sorted();
        List<String> words = Stream.of(
                        flags,
                        choices.image().map(image -> "image-" + image).stream(),
                        Stream.of(choices.pauses().id()),
                        choices.formatIds().stream())
                .flatMap(part -> part)
                .toList();
        settings.put(WANTED, String.join(" ", words));
        settings.put(NAMES, choices.names());
        settings.put(PROFILE, choices.master().profile().orElse(""));
        Path parent = destination.getParent();
        if (parent != null) {
            settings.put(PARENT, parent.toString());
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
