package org.pregap.delivery.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.delivery.DeliveryRequest;
import org.pregap.delivery.DeliveryRequest.SourceRecord;
import org.pregap.delivery.report.Conversion;
import org.pregap.delivery.report.RenderReport;
import org.pregap.layout.DiscContents;
import org.pregap.model.Album;
import org.pregap.model.TextField;
import org.pregap.picture.Picture;

/**
 * All that stands on the page, in its order.
 *
 * @param dark style rules that give the plots the colours for dark
 * @param facts what is said below the title
 * @param tiles the few figures that matter most
 * @param loudness empty where nothing was measured
 * @param conversions what was resampled, in words
 */
record PageContents(
        String title,
        String performer,
        String dark,
        List<Fact> facts,
        List<Tile> tiles,
        PageStrip strip,
        List<LoudnessPart> loudness,
        List<PageFolder> folders,
        List<String> conversions,
        List<PageTrack> tracks,
        List<PageFinding> findings,
        List<PageSource> sources,
        String program,
        String renderedAt) {

    record Fact(String name, String value) {}

    /** @param state {@code good}, {@code warn}, {@code bad} or {@code plain} */
    record Tile(String name, String value, String note, String state) {}

    /** A source, its digest shortened. */
    record PageSource(String name, String rate, String sha256, boolean changed) {
        public String shortDigest() {
            return PageText.shortened(sha256);
        }
    }

    /** The plots, and the table below them. */
    record LoudnessPart(
            String folder,
            String overTime,
            String bars,
            String peaks,
            List<String> headings,
            List<PageFigures> rows,
            List<String> album) {}

    public boolean resampled() {
        return !conversions.isEmpty();
    }

    public boolean remarked() {
        return !findings.isEmpty();
    }

    static PageContents of(RenderReport report) {
        DeliveryRequest request = report.request();
        Album album = request.album();
        DiscContents disc = DiscContents.of(album, report.layout());
        Optional<PageMeasured> measured = PageMeasured.of(report, disc);
        String title = album.text(TextField.TITLE);
        return new PageContents(
                title.isEmpty() ? "Untitled album" : title,
                album.text(TextField.PERFORMER),
                Picture.darkStyle(".plot"),
                facts(album, request.origin()),
                PageTiles.of(report, disc, measured),
                PageStrip.of(disc),
                measured.map(PageContents::loudness).stream().toList(),
                PageFolder.of(report),
                report.conversions().stream().map(PageContents::sentence).toList(),
                PageTrack.of(disc),
                PageFinding.of(report.findings()),
                sources(request),
                program(request.origin()),
                request.origin().renderedAt().toString());
    }

    private static List<Fact> facts(Album album, DeliveryRequest.Origin origin) {
        List<Fact> facts = new ArrayList<>();
        album.release().ean().ifPresent(ean -> facts.add(new Fact("UPC/EAN", ean.digits())));
        facts.add(new Fact("Catalogue number", album.release().catalogueNumber()));
        facts.add(new Fact("Label", album.release().label()));
        album.release().date().ifPresent(date -> facts.add(new Fact("Date", date.toString())));
        facts.add(new Fact("Master id", album.release().masterId()));
        facts.add(new Fact("Album rate", album.rate().toString()));
        origin.preset().ifPresent(preset -> facts.add(new Fact("Preset", preset)));
        facts.removeIf(fact -> fact.value().isBlank());
        return facts;
    }

    private static LoudnessPart loudness(PageMeasured measured) {
        var plots = new PagePlots(measured);
        return new LoudnessPart(
                measured.folder(),
                plots.overTime(),
                plots.loudness(),
                plots.truePeaks(),
                PageFigures.headings(),
                PageFigures.of(measured),
                PageFigures.values(measured.album()));
    }

    private static String sentence(Conversion conversion) {
        String into = conversion.into().equals(Conversion.PROGRAMME) ? "" : " for " + conversion.into();
        String what = conversion.what().equals(Conversion.PROGRAMME) ? "the programme" : conversion.what();
        return what + into + " from " + conversion.from() + " to " + conversion.to();
    }

    private static List<PageSource> sources(DeliveryRequest request) {
        List<PageSource> sources = new ArrayList<>();
        for (SourceRecord source : request.sources()) {
            boolean changed = !source.sha256().equals(source.decidedSha256());
            sources.add(new PageSource(source.name(), source.rate().toString(), source.sha256(), changed));
        }
        return sources;
    }

    private static String program(DeliveryRequest.Origin origin) {
        List<String> names = new ArrayList<>(List.of(origin.program()));
        names.addAll(origin.with());
        return String.join(", ", names);
    }
}
