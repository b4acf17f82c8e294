package org.pregap.ui.timeline.paint;

import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.workspace.loudness.TrackLoudness;
import org.pregap.workspace.sources.SourceWatch;
import org.pregap.workspace.waveform.Waveforms;

/**
 * Where painters get what the album itself does not tell.
 *
 * @param waveforms of the sources
 * @param files whether they are there
 * @param loudness of the tracks
 */
public record TimelineSources(Waveforms waveforms, SourceWatch files, TrackLoudness loudness) {
    boolean isMissing(ClipItem item) {
        return files.isMissing(item.placed().clip().source());
    }
}
