/** Words from which sample titles and names are put together; no real body or product is meant. */
export const adjectives = [
  '自适应',
  '低功耗',
  '模块化',
  '可折叠',
  '高精度',
  '耐腐蚀',
  '智能',
  '节能',
  '便携式',
  '多通道',
]
export const things = [
  '传感器',
  '电池组',
  '数控机床',
  '换热器',
  '光学镜头',
  '污水处理装置',
  '医用支架',
  '轴承',
  '机器人关节',
  '电机',
  '无人机',
  '芯片封装结构',
  '风力发电机',
  '储能系统',
  '图像识别系统',
  '种植装置',
]
export const endings = [
  '及其制备方法',
  '及控制方法',
  '',
  '的检测方法',
  '及其应用',
  '的散热结构',
  '的安装结构',
]
export const brands = ['晨禾', '青屿', '远澄', '南栀', '云杉', '墨川', '朗川', '溪木', '星阑', '澜庭']
export const trades = ['电子', '新材料', '生物医药', '精密机械', '能源科技', '软件', '环保', '农业科技']
export const universities = ['示例大学', '示例理工学院', '示例农业大学']
export const surnames = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王']
export const symbols = [
  'H01M 10/06',
  'G06F 17/30',
  'H04L 9/32',
  'A61K 31/00',
  'B23Q 1/00',
  'C02F 1/00',
  'F03D 1/06',
  'G01N 21/00',
  'H02S 20/00',
  'A01G 9/14',
  'B25J 9/16',
  'H01L 21/56',
  'F16C 19/00',
  'G02B 7/02',
]
export const goods = ['5', '7', '9', '25', '29', '30', '35', '42']
