package org.pregap.workspace.session;

import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.document.AlbumDocument;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.listening.Transport;
import org.pregap.workspace.loudness.TrackLoudness;
import org.pregap.workspace.settings.Settings;
import org.pregap.workspace.sources.SourceWatch;
import org.pregap.workspace.waveform.Waveforms;

/**
 * Everything one window works with.
 *
 * @param store the open album and its history
 * @param jobs work in the background
 * @param document the album's file
 * @param sources the album's sources on disk
 * @param waveforms what they look like
 * @param loudness of the tracks
 * @param findings what the rules say
 * @param transport plays the album
 * @param modes how edits behave
 * @param notices what there is to say
 * @param settings what is remembered
 * @param results what was worked out before
 */
public record Session(
        AlbumStore store,
        Jobs jobs,
        AlbumDocument document,
        SourceWatch sources,
        Waveforms waveforms,
        TrackLoudness loudness,
        AlbumFindings findings,
        Transport transport,
        EditModes modes,
        Notices notices,
        Settings settings,
        ResultCache results) {}
