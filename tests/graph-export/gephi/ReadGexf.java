import java.io.File;
import java.util.Locale;
import org.gephi.graph.api.*;
import org.gephi.io.importer.api.*;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Reads a GEXF file as Gephi does and prints, a line each, what the workspace holds. */
public class ReadGexf {
  public static void main(String[] arguments) throws Exception {
    Lookup.getDefault().lookup(ProjectController.class).newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(arguments[0]));
    if (container == null) throw new IllegalStateException(arguments[0] + ": Gephi takes it for no graph file.");
    importer.process(container, new DefaultProcessor(), Lookup.getDefault().lookup(ProjectController.class).getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    Graph graph = model.getGraph();
    int placed = 0;
    int coloured = 0;
    for (Node node : graph.getNodes()) {
      if (node.x() != 0 || node.y() != 0) placed++;
      if (node.getRGBA() != 0 && node.size() > 0) coloured++;
    }
    System.out.printf(Locale.ROOT, "nodes %d%nedges %d%nplaced %d%ncoloured %d%ndynamic %b%n", graph.getNodeCount(), graph.getEdgeCount(), placed, coloured, model.isDynamic());
    Interval bounds = model.getTimeBounds();
    System.out.printf(Locale.ROOT, "from %.0f%nuntil %.0f%n", bounds.getLow(), bounds.getHigh());
    container.getReport().getIssuesList(100).forEach(issue -> System.out.println("issue " + issue.getLevel() + " " + issue.getMessage()));
    System.exit(0);
  }
}
