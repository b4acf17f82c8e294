package org.pregap.ui.tracks;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import org.pregap.analysis.Loudness;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.words.Decibels;
import org.pregap.ui.words.Words;
import org.pregap.workspace.loudness.TrackLoudness;

/** The loudness of the whole album, over the columns that say the same of each track; nothing until all are measured. */
public final class AlbumLoudness extends JLabel {
    private static final long serialVersionUID = 1L;
    private static final int ROOM = 12;

    private final transient Words words = Words.of(AlbumLoudness.class);

    public AlbumLoudness(Desk desk) {
        setName("tracks.album");
        setHorizontalAlignment(SwingConstants.TRAILING);
        setToolTipText(words.get("album.help"));
        setBorder(BorderFactory.createEmptyBorder(0, 0, 0, UIScale.scale(ROOM)));
        TrackLoudness loudness = desk.session().loudness();
        loudness.observe(this::show);
        show(loudness);
    }

    private void show(TrackLoudness loudness) {
        String text = loudness.album().map(this::described).orElse("");
        if (!text.equals(getText())) {
            setText(text);
        }
    }

    private String described(Loudness album) {
        return words.get(
                "album.loudness",
                Decibels.of(album.integratedLufs(), 1),
                Decibels.of(album.loudnessRangeLu(), 1),
                Decibels.of(album.truePeakDbtp(), 1));
    }
}
