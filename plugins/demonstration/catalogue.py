"""The pictures: one line each; the comment says what its alternative text may say."""

from typing import NamedTuple


class Picture(NamedTuple):
    """A file below content/, its scene, its palette and its seed; an upright one is 1067 x 1600."""
    path: str
    scene: str
    palette: str
    seed: int
    upright: bool = False


_T, _P, _J, _N = "testimonies/", "partners/", "projects/", "news/"

PICTURES = (
    # A milking parlour at dawn: two rows of stalls along a pit, steel pipes, a lamp, daylight at the end
    Picture(_T + "2025-cork-dairy-internship/milking-parlour.jpg", "milking_parlour", "lamp", 101),
    # Green Irish hills in patches between hedges, a white farm, grazing cows, a dry-stone wall in front
    Picture(_T + "2025-cork-dairy-internship/green-hills.jpg", "green_hills", "storm", 102),
    # A great thatched barn behind a canal, cows in the meadow, a row of poplars and a very wide sky
    Picture(_T + "2024-friesland-cattle/polder-barn.jpg", "polder_barn", "morning", 201),
    # Two bicycles against the railing of a brick bridge, a canal between gabled houses
    Picture(_T + "2024-friesland-cattle/canal-bikes.jpg", "canal_bikes", "autumn", 202, True),
    # Wooden rafts moored in a grey-green estuary, a small work boat, wooded hills in the rain
    Picture(_T + "2025-galicia-oysters/oyster-rafts.jpg", "oyster_rafts", "rain", 301),
    # Two copper kettles with long necks in a tiled brewhouse, light falling from high windows
    Picture(_T + "2024-bavaria-brewing/brewhouse.jpg", "brewhouse", "lamp", 401),
    # Rows of hop poles with their climbing plants, a village and its onion spire at the end
    Picture(_T + "2024-bavaria-brewing/hop-garden.jpg", "hop_garden", "noon", 402, True),
    # Olive trees on stone terraces, a farmhouse with cypresses on the hill, blue ranges behind
    Picture(_T + "2023-tuscany-olives/olive-terraces.jpg", "olive_terraces", "south", 501),
    # A stone mill for olives under a vault, sacks and demijohns of green oil, a low window
    Picture(_T + "2023-tuscany-olives/oil-mill.jpg", "oil_mill", "lamp", 502),
    # A wooden sugar shack steaming in the blue snow, a lamp in its window, pails on the maples
    Picture(_T + "2025-quebec-maple/sugar-shack.jpg", "sugar_shack", "polar", 601),
    # Tall birches and maples in deep snow, a snowshoe track between them, low winter sun
    Picture(_T + "2025-quebec-maple/snow-forest.jpg", "snow_forest", "snow", 602, True),
    # Rows of salads and onions on sand, a well, a neem tree, palms and a straw fence in hot light
    Picture(_T + "2024-saint-louis-market-garden/market-garden.jpg", "market_garden", "sahel", 701),
    # Painted pirogues drawn up on the river bank, the iron bridge of arches behind
    Picture(_T + "2024-saint-louis-market-garden/river-boats.jpg", "river_boats", "sahel", 702),
    # A forest harvester with its headlights on among snow-laden spruces at blue hour
    Picture(_T + "2025-lapland-forestry/snow-forest-machine.jpg", "snow_forest_machine", "polar", 801),
    # A white half-timbered farm at sunset behind a field of ripe barley, wind turbines far away
    Picture(_T + "2024-jutland-pigs/jutland-farm.jpg", "jutland_farm", "evening", 901),
    # Dunes with marram grass, a heavy North Sea, a lighthouse and wind turbines
    Picture(_T + "2024-jutland-pigs/wind-coast.jpg", "wind_coast", "storm", 902),
    # A plain of white greenhouses down to the sea under a bare sierra, prickly pears in front
    Picture(_T + "2023-andalusia-greenhouses/greenhouses.jpg", "greenhouses", "south", 1001),
    # Tall coloured houses above a river quay, boats with barrels, an iron arch bridge
    Picture(_T + "2025-porto-school-exchange/ribeira-quay.jpg", "ribeira_quay", "evening", 1101),
    # A yellow tram climbing a steep street between tiled houses, the river at the bottom
    Picture(_T + "2025-porto-school-exchange/tram-hill.jpg", "tram_hill", "south", 1102, True),
    # Wheels of cheese on wooden shelves along a vaulted brick cellar, a lamp at the end
    Picture(_T + "2024-wallonia-cheese/cheese-cellar.jpg", "cheese_cellar", "lamp", 1201, True),
    # A laboratory bench with flasks, a microscope and test tubes before a large window
    Picture(_T + "2024-brno-lab/laboratory.jpg", "laboratory", "daylit", 1301),
    # Roofs of a town under a little snow, two sharp cathedral spires on the hill
    Picture(_T + "2024-brno-lab/brno-roofs.jpg", "brno_roofs", "snow", 1302),
    # A flock of sheep before a wooden fold at sunrise, mist in the valleys
    Picture(_T + "2025-transylvania-sheep/sheepfold.jpg", "sheepfold", "dawn", 1401),
    # A flowering meadow with haycocks, a wooden church with a tall spire, mountains behind
    Picture(_T + "2025-transylvania-sheep/hay-meadow.jpg", "hay_meadow", "noon", 1402),
    # A wooden bee house with its painted hive fronts in a flowering orchard, alps behind
    Picture(_T + "2023-slovenia-bees/painted-hives.jpg", "painted_hives", "spring", 1501),
    # A desk by night with two screens, a lamp, a mug and notebooks, rain on the window
    Picture(_T + "2025-webalim-virtual-poland/screens-desk.jpg", "screens_desk", "night", 1601),
    # Low apple trees in rows with red apples, crates on the grass, a tractor at the end
    Picture(_T + "2025-webalim-virtual-poland/apple-orchard.jpg", "apple_orchard", "autumn", 1602),
    # Half-timbered buildings of a school farm around a yard, a tractor, brown and white cows
    Picture(_T + "2024-incoming-oaxaca/school-farm-normandy.jpg", "school_farm_normandy", "morning", 1701),
    # A sunken lane under beeches, light through the leaves, a gate to a meadow
    Picture(_T + "2024-incoming-oaxaca/normandy-lane.jpg", "normandy_lane", "autumn", 1702),
    # A dairy workshop: steel vats, moulds draining on a table, tiles, a wide window
    Picture(_T + "2025-incoming-valencia/dairy-workshop.jpg", "dairy_workshop", "daylit", 1801),
    # Apple trees in blossom, petals in the grass, a half-timbered house behind
    Picture(_T + "2025-incoming-valencia/apple-blossom.jpg", "apple_blossom", "spring", 1802),
    # An empty classroom with a blackboard full of drawings of plants, tables in the window light
    Picture(_T + "2024-staff-dublin-teaching/classroom-board.jpg", "classroom_board", "daylit", 1901),
    # A red farm on a green shelf above a fjord, steep mountains with snow, a waterfall
    Picture(_T + "2025-staff-bergen-job-shadowing/fjord-farm.jpg", "fjord_farm", "noon", 2001),
    # A row of wooden gabled warehouses on a harbour in the rain, their colours in the water
    Picture(_T + "2025-staff-bergen-job-shadowing/harbour-rain.jpg", "harbour_rain", "rain", 2002),
    # A red and white tram on a wide avenue at dusk, lamps, a domed building, wet paving
    Picture(_T + "2023-staff-vienna-course/tram-ring.jpg", "tram_ring", "dusk", 2101),
    # A ferry leaving the harbour at dawn, a jetty with its green light, gulls
    Picture(_T + "2024-group-brittany-to-cornwall/ferry.jpg", "ferry", "dawn", 2201),
    # A coast path over cliffs, thrift in flower, an engine house on the headland, turquoise water
    Picture(_T + "2024-group-brittany-to-cornwall/cliff-path.jpg", "cliff_path", "noon", 2202, True),
    # Fields and a village seen from a train compartment, a table with a map and an apple
    Picture(_T + "2025-group-krakow/train-window.jpg", "train_window", "dusk", 2301),
    # A great market square in the evening: cloth hall with arcades, a brick church with two towers
    Picture(_T + "2025-group-krakow/market-square.jpg", "market_square", "dusk", 2302),
    # Lobster traps and buoys on a wharf, painted boats, wooden sheds on stilts
    Picture(_T + "2023-new-brunswick-lobster/lobster-port.jpg", "lobster_port", "morning", 2401),
    # Vine rows in autumn colours running to a lake, a small stone hut among them
    Picture(_T + "2025-burgenland-vineyard/vineyard-rows.jpg", "vineyard_rows", "autumn", 2501),
    # A light wooden cowshed with a milking robot, cows lying in their stalls
    Picture(_T + "2024-estonia-dairy-robot/robot-barn.jpg", "robot_barn", "daylit", 2601),
    # A boardwalk across a bog with dark pools and small pines in the mist at sunrise
    Picture(_T + "2024-estonia-dairy-robot/bog-boardwalk.jpg", "bog_boardwalk", "dawn", 2602),
    # A farmyard with whitewashed sheds, red doors, milk cans and a puddle
    Picture(_P + "ballyduff-dairy-farm/farmyard.jpg", "farmyard", "rain", 3001),
    # A low modern school of glass and brick beside a canal, bicycles, a sheep meadow
    Picture(_P + "noorder-agro-college/college.jpg", "college", "morning", 3002),
    # The hall of a fishing cooperative on a quay, crates, nets and blue boats
    Picture(_P + "cooperativa-ria-verde/port-cooperative.jpg", "port_cooperative", "evening", 3003),
    # An ochre school with an arcade around a sandy yard, a great shade tree with benches
    Picture(_P + "lycee-agricole-saint-louis/school-courtyard.jpg", "school_courtyard", "sahel", 3004),
    # A red barn and a white house among maples in full autumn colour, a lake
    Picture(_P + "quesnel-maple-farm/maple-farm.jpg", "maple_farm", "autumn", 3005),
    # A farm with steep shingle roofs below mountains, a hay barn, blossoming plums
    Picture(_P + "ferme-ecole-cluj/mountain-farm.jpg", "mountain_farm", "spring", 3006),
    # Slate-roofed stone buildings of a college on a wooded hill above a river bend
    Picture(_P + "haute-ecole-ardenne/campus.jpg", "campus", "storm", 3007),
    # Orange trees full of fruit along an irrigation channel, a white farmhouse and palms
    Picture(_P + "centro-valencia-agro/orange-grove.jpg", "orange_grove", "south", 3008),
    # A table with a large map, pins and threads, a compass, notebooks and a lamp
    Picture(_J + "cooperation-internationale/map-table.jpg", "map_table", "lamp", 4001),
    # The square of a small Norman town: town hall with its clock, lime trees, market stalls
    Picture(_J + "reconnaissance-locale/town-hall-square.jpg", "town_hall_square", "noon", 4002),
    # A station platform at sunrise, a regional train, suitcases under the clock
    Picture(_J + "erasmus-apprentis-2025/station-dawn.jpg", "station_dawn", "dawn", 4003),
    # A sand road between great baobabs in the evening light, a cart far away
    Picture(_J + "normandie-saint-louis/baobab-road.jpg", "baobab_road", "sahel", 4004),
    # A workbench with tools on the wall and round badges of wood and enamel in a row
    Picture(_J + "badgeons-la-mobilite/workshop-badges.jpg", "workshop_badges", "lamp", 4005),
    # Milk cans on a wooden stand at the edge of a meadow at dawn, hills in the mist
    Picture(_J + "laits-d-europe/milk-cans.jpg", "milk_cans", "dawn", 4006),
    # White tents and bunting on the lawn of the school farm
    Picture(_N + "2026-open-day-programme/open-day-tents.jpg", "open_day_tents", "spring", 5001),
    # A desk with an opened folder, a pen and a stamp, a garden behind the window
    Picture(_N + "2026-new-erasmus-accreditation/signing-desk.jpg", "signing_desk", "daylit", 5002),
    # A hall lit in the evening, garlands of lamps, rows of chairs before a stage seen through tall windows
    Picture(_N + "2025-return-evening/evening-hall.jpg", "evening_hall", "night", 5003),
    # An open suitcase with folded clothes, boots, a rain coat, a notebook and a map
    Picture("pages/prepare/suitcase.jpg", "suitcase", "daylit", 6001),
    # A school of brick and slate on the green edge of chalk cliffs, the sea at its left under a wide sky
    Picture("pages/welcome/coast-school.jpg", "coast_school", "morning", 6002),
)
