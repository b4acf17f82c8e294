package org.pregap.ui.properties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import org.pregap.model.Album;
import org.pregap.model.Language;
import org.pregap.testing.Pictures;
import org.pregap.time.SampleRate;
import org.pregap.workspace.edit.cell.AlbumCell;

/** The properties of an album, two of them wrong. */
public final class ShownProperties {
    private ShownProperties() {}

    public static JComponent panel() {
        var panel = new PropertiesPanel();
        panel.pieces().forEach(Runnable::run);
        panel.show(state());
        return panel;
    }

    private static Path cover() {
        try {
            Path picture = Files.createTempFile("cover", ".png");
            picture.toFile().deleteOnExit();
            return Files.write(picture, Pictures.png(640, 600));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PropertiesState state() {
        Album album = Album.empty(new SampleRate(96_000));
        Map<AlbumCell, String> texts = new EnumMap<>(AlbumCell.class);
        for (AlbumCell cell : AlbumCell.values()) {
            texts.put(cell, cell.of(album));
        }
        texts.put(AlbumCell.TITLE, "Tide");
        texts.put(AlbumCell.PERFORMER, "The Low Water");
        texts.put(AlbumCell.UPC, "400638133393");
        texts.put(AlbumCell.FIRST_PAUSE, "1");
        texts.put(AlbumCell.COVER, "/home/anna/Tide/art/front.png");
        return new PropertiesState(
                texts,
                Map.of(
                        AlbumCell.UPC,
                        "the check digit of UPC/EAN 0400638133393 is wrong: the last digit should be 8, or another digit was mistyped",
                        AlbumCell.FIRST_PAUSE,
                        "the first pause is at least 150 CD frames (2 seconds) long, not 75"),
                Map.of(
                        AlbumCell.UPC,
                        "Or an EAN whose check digit 1 is to come: 4006381333931",
                        AlbumCell.COVER,
                        "Players and shops show covers as squares (front.png has 640 × 600 pixels).",
                        AlbumCell.RATE,
                        "Track files have this rate. A DDP is converted to 44.1 kHz, once and as a whole.",
                        AlbumCell.DITHER,
                        "For everything, and the right one where the audio will be processed again."),
                new LanguageState(
                        List.of(Language.ENGLISH, Language.JAPANESE),
                        Language.ENGLISH,
                        Optional.empty(),
                        "The Low Water"),
                CoverPreview.of(cover().toString()),
                List.of("secret.wav · 183.20 s"),
                "",
                true,
                Optional.empty(),
                false);
    }
}
