import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Opens a file as Gephi opens it. Prints one line for each node ("node", id, label, kind, citation) and for each edge ("edge", source, target,
 * relationship, sentence, citation), tabs between, and "warning" lines for what Gephi finds amiss; tabs and line breaks of a value are blanks.
 */
public class ReadGraph {
  public static void main(String[] files) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(files[0]));
    container.getReport().getIssues(1000).forEachRemaining(issue -> {
      if (issue.getLevel().toInteger() > 100) System.out.println(line("warning", issue.getMessage()));
    });
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
    List<String> lines = new ArrayList<>();
    for (Node node : graph.getNodes())
      lines.add(line("node", node.getId(), node.getLabel(), node.getAttribute("kind"), node.getAttribute("citation")));
    for (Edge edge : graph.getEdges())
      lines.add(
          line("edge", edge.getSource().getId(), edge.getTarget().getId(), edge.getAttribute("relationship"),
              edge.getAttribute("sentence"), edge.getAttribute("citation")));
    lines.forEach(System.out::println);
    System.exit(0);
  }

  private static String line(Object... values) {
    List<String> texts = new ArrayList<>();
    for (Object value : values) texts.add(String.valueOf(value).replaceAll("[\\t\\r\\n]", " "));
    return String.join("\t", texts);
  }
}
